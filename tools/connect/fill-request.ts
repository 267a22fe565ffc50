import type { Binding, Template } from '../../src/deskdirector/binding'
import {
  argumentsOf,
  type BindableOperation,
} from '../../src/deskdirector/site-file/operation-arguments'
import type { Side } from '../../src/session/side'
import { buildTemplate, literal, type Leaf } from './build-template'
import { chooseBody } from './choose-body'
import type { Endpoint } from './endpoint'
import { fillPath } from './fill-path'
import { fixedValue } from './fixed-value'
import { includedPart } from './include-parts'
import { internalDoubts } from './internal-notes'
import type { OperationSpec } from './operation-specs'
import { pagingOf } from './paging'
import { place, type Placement } from './place-argument'
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
  readonly unfilled: readonly string[]
  /** Whether something says that it is this operation, where one endpoint does several. */
  readonly isSelected: boolean
  /** Why it can't be used, if it can't. */
  readonly blockers: readonly string[]
}

interface Asked {
  readonly operation: BindableOperation
  readonly spec: OperationSpec
  readonly endpoint: Endpoint
  readonly side: Side
  /** The model of a whole ticket, as the side's `ticket.get` gives it. */
  readonly entity: Shape | null
}

/** Fills an endpoint's places with an operation's arguments, as far as they have one. */
export function fillRequest(asked: Asked): FilledRequest {
  const { operation, spec, endpoint } = asked
  const path = fillPath(operation, endpoint, spec.selects)
  const body = chooseBody(endpoint, operation === 'ticket.attach')
  const slots = [
    ...parameterSlots(endpoint).filter(({ where }) => where === 'query'),
    ...(body === null || endpoint.method === 'GET' ? [] : bodySlots(body.content)),
  ]
  const taken = new Set<Slot>()
  const placed = new Set(path.placed)
  const leaves: (Leaf & { readonly where: Slot['where']; readonly order: number })[] = []
  const values: Record<string, Readonly<Record<string, Template>>> = {}
  const put = (slot: Slot, template: Template, keys = slot.keys) => {
    taken.add(slot)
    leaves.push({ where: slot.where, keys, template, order: slots.indexOf(slot) })
  }

  const deed = selectDeed(spec, slots)
  if (deed !== null) put(deed.slot, literal(deed.value))
  const sort = operation === 'tickets.find' ? spellSort(slots) : null
  if (sort !== null) {
    put(sort.slot, sort.isListed && sort.slot.where === 'body' ? ['$sort'] : '$sort', sort.keys)
    for (const { slot, value } of sort.beside) {
      taken.add(slot)
      if (sort.keys === sort.slot.keys) put(slot, literal(value))
    }
    values['sort'] = sort.values as Record<string, Template>
    placed.add('sort')
  }
  const paging = operation === 'tickets.find' ? pagingOf(slots) : null
  if (paging !== null) {
    for (const slot of paging.slots) taken.add(slot)
    placed.add('skip').add('take')
  }
  const placements = bestPlacements(asked, slots, taken, placed)
  for (const { argument, slot, template, values: words } of placements) {
    put(slot, template)
    placed.add(argument)
    if (words !== undefined) values[argument] = words
  }
  for (const slot of slots.filter((each) => !taken.has(each))) {
    const part = includedPart(operation, slot)
    const fixed = fixedValue(asked, slot)
    if (part !== null) put(slot, part)
    else if (fixed !== undefined) put(slot, literal(fixed))
  }

  leaves.sort((a, b) => a.order - b.order)
  const query = Object.fromEntries(
    leaves
      .filter(({ where }) => where === 'query')
      .map(({ keys, template }) => [keys[0] ?? '', template]),
  )
  const template = buildTemplate(leaves.filter(({ where }) => where === 'body'))
  const whole = overwriting({ ...asked, isJson: body?.sent.as === undefined }, template, slots)
  const free = slots.filter((slot) => slot.isRequired && !taken.has(slot) && !whole.given(slot))
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
    unfilled: slots.filter((slot) => !taken.has(slot) && !whole.given(slot)).map(slotName),
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
      ...free.map((slot) => `it requires ${slotName(slot)}, which nothing fills`),
      ...(operation === 'ticket.addNote'
        ? internalDoubts({ ...endpoint, path: path.path }, slots, placements)
        : []),
      ...whole.blockers,
    ],
  }
}

/** The surest placements, each argument and each slot once. */
function bestPlacements(
  { operation, side }: Asked,
  slots: readonly Slot[],
  taken: ReadonlySet<Slot>,
  placed: ReadonlySet<string>,
): Placement[] {
  const free = slots.filter((slot) => !taken.has(slot))
  const open = argumentsOf(operation).filter((argument) => !placed.has(argument))
  const all = open.flatMap((argument) =>
    free.flatMap((slot) => place(operation, argument, slot, side) ?? []),
  )
  // Of two places as good as each other, the one nearer the top is meant.
  all.sort((a, b) => b.score - a.score || a.slot.keys.length - b.slot.keys.length)
  const best: Placement[] = []
  for (const each of all) {
    const isFree = best.every(
      ({ argument, slot }) => argument !== each.argument && slot !== each.slot,
    )
    if (isFree) best.push(each)
  }
  return best
}

/** Whether a parameter of the path became a word: `/actions/{action}` became `/actions/close`. */
function selectedByPath(before: string, after: string): boolean {
  const filled = after.split('/')
  return before
    .split('/')
    .some((segment, index) => /^\{.*\}$/.test(segment) && !/^\{/.test(filled[index] ?? ''))
}
