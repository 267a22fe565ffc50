import type { Binding, Template } from '../../src/deskdirector/binding'
import { argumentsOf } from '../../src/deskdirector/site-file/operation-arguments'
import { bestPlacements } from './best-placements'
import { buildTemplate, literal, type Leaf } from './build-template'
import { chooseBody } from './choose-body'
import type { Endpoint } from './endpoint'
import { fillPath } from './fill-path'
import { emptyDoubts, fixedValues } from './fixed-value'
import { includedPart } from './include-parts'
import { addsInternal, publicValue } from './internal-notes'
import { pagingOf } from './paging'
import { perSlots, type Purpose } from './per-slots'
import { selectDeed } from './select-deed'
import type { Shape } from './shape'
import { bodySlots, parameterSlots, slotName, type Slot } from './slots'
import { spellSort } from './spell-sort'
import { overwriting } from './overwrite'

/** A request that an endpoint would take for an operation. */
export interface FilledRequest {
  readonly binding: Pick<
    Binding,
    | 'method'
    | 'path'
    | 'query'
    | 'body'
    | 'as'
    | 'contentType'
    | 'values'
    | 'paging'
    | 'replaces'
    | 'wrap'
  >
  readonly placed: readonly string[]
  /** Places that stay empty, as a person calls them. */
  readonly unfilled: () => readonly string[]
  /** Whether something says that it is this operation, where one endpoint does several. */
  readonly isSelected: boolean
  /** Why it can't be used, if it can't. */
  readonly blockers: readonly string[]
}

interface Asked extends Purpose {
  readonly endpoint: Endpoint
  /** The model of a whole ticket, as the side's `ticket.get` gives it. */
  readonly entity: Shape | null
}

/** Fills an endpoint's places with an operation's arguments, as far as they have one. */
export function fillRequest(asked: Asked): FilledRequest {
  const { operation, spec, endpoint } = asked
  const path = fillPath(operation, endpoint, spec.selects)
  const body = chooseBody(endpoint, operation === 'ticket.attach')
  const inQuery = parameterSlots(endpoint).filter(({ where }) => where === 'query')
  const inBody = body === null || endpoint.method === 'GET' ? [] : bodySlots(body.content)
  const lists = [inQuery, inBody]
  const taken = new Set<Slot>()
  const placed = new Set(path.placed)
  const leaves: (Leaf & { readonly where: Slot['where']; readonly order: number })[] = []
  const values: Record<string, Readonly<Record<string, Template>>> = {}
  const put = (slot: Slot, template: Template, keys = slot.keys) => {
    taken.add(slot)
    leaves.push({
      where: slot.where,
      keys,
      template,
      order: (slot.where === 'body' ? inBody : inQuery).indexOf(slot),
    })
  }

  const deed = lists.map((each) => deedIn(asked, each)).find((each) => each !== null) ?? null
  if (deed !== null) put(deed.slot, literal(deed.value))
  const sort = operation === 'tickets.find' ? spellSort(lists.flat()) : null
  if (sort !== null) {
    put(sort.slot, sort.isListed && sort.slot.where === 'body' ? ['$sort'] : '$sort', sort.keys)
    for (const { slot, value } of sort.beside) {
      taken.add(slot)
      if (sort.keys === sort.slot.keys) put(slot, literal(value))
    }
    values['sort'] = sort.values as Record<string, Template>
    placed.add('sort')
  }
  const paging = operation === 'tickets.find' ? pagingOf(inQuery) : null
  if (paging !== null) {
    for (const slot of paging.slots) taken.add(slot)
    placed.add('skip').add('take')
  }
  const isOpen = ({ argument, slot }: { readonly argument: string; readonly slot: Slot }) =>
    !placed.has(argument) && !taken.has(slot)
  for (const each of bestPlacements(asked, lists, isOpen)) {
    put(each.slot, each.template)
    placed.add(each.argument)
    if (each.values !== undefined) values[each.argument] = each.values
  }
  for (const { slot, part } of lists.flatMap((each) => partsIn(asked, each)))
    if (!taken.has(slot)) put(slot, part)
  for (const { slot, value } of lists.flatMap((each) => fixedValues(asked, each)))
    if (!taken.has(slot)) put(slot, literal(value))

  leaves.sort((a, b) => a.order - b.order)
  const query = Object.fromEntries(
    leaves
      .filter(({ where }) => where === 'query')
      .map(({ keys, template }) => [keys[0] ?? '', template]),
  )
  const template = buildTemplate(leaves.filter(({ where }) => where === 'body'))
  const whole = overwriting({ ...asked, isJson: body?.sent.as === undefined }, template, inBody)
  const isFree = (slot: Slot) => !taken.has(slot) && !whole.given(slot)
  const isEmptyBody = template === undefined && endpoint.needsBody && body !== null
  return {
    binding: {
      method: endpoint.method,
      path: path.path,
      ...(Object.keys(query).length > 0 && { query }),
      ...(template !== undefined && { body: whole.body }),
      ...(isEmptyBody && { body: {} }),
      ...((template !== undefined || isEmptyBody) && body?.sent),
      ...(Object.keys(values).length > 0 && { values }),
      ...(paging !== null && { paging: paging.paging }),
      ...whole.marks,
    },
    placed: argumentsOf(operation).filter((argument) => placed.has(argument)),
    unfilled: () => lists.flat().filter(isFree).map(slotName),
    isSelected:
      deed !== null ||
      path.path.split('/').length !== endpoint.path.split('/').length ||
      selectedByPath(endpoint.path, path.path),
    blockers: [
      ...path.missing.map((name) => `nothing fills its path’s “${name}”`),
      ...endpoint.parameters
        .filter((each) => each.isRequired && (each.in === 'header' || each.in === 'cookie'))
        .filter(({ name }) => !/^(authorization|accept|content-type)$/i.test(name))
        .map((each) => `it requires the ${each.in} “${each.name}”`),
      ...(endpoint.needsBody && body === null ? ['its body is nothing the page can send'] : []),
      ...lists
        .flatMap((each) => requiredIn(asked, each))
        .filter(isFree)
        .map((slot) => `it requires ${slotName(slot)}, which nothing fills`),
      ...(operation === 'ticket.addNote' &&
      addsInternal({ ...endpoint, path: path.path }) &&
      !lists.some((each) => isAboutReaders(asked, each))
        ? ['what it adds is internal: a contact never reads it']
        : []),
      ...lists
        .flatMap((each) => emptyDoubts(asked, each))
        .filter(({ slot }) => !taken.has(slot))
        .map(({ doubt }) => doubt),
      ...whole.blockers,
    ],
  }
}

const deedIn = perSlots(({ spec }, slots) => selectDeed(spec, slots))

const requiredIn = perSlots((_, slots) => slots.filter(({ isRequired }) => isRequired))

const partsIn = perSlots(({ operation }, slots) =>
  slots.flatMap((slot) => {
    const part = includedPart(operation, slot)
    return part === null ? [] : [{ slot, part }]
  }),
)

/** Whether something there says who may read a note. */
const isAboutReaders = perSlots((_, slots) => slots.some((slot) => publicValue(slot) !== undefined))

/** Whether a parameter of the path became a word: `/actions/{action}` became `/actions/close`. */
function selectedByPath(before: string, after: string): boolean {
  const filled = after.split('/')
  return before
    .split('/')
    .some((segment, index) => /^\{.*\}$/.test(segment) && !/^\{/.test(filled[index] ?? ''))
}
