import type { Binding, Template } from '../../src/deskdirector/binding'
import type { BindableOperation } from '../../src/deskdirector/site-file/operation-arguments'
import type { Endpoint } from './endpoint'
import { isObject } from './json'
import type { ShapeType } from './read-schema'
import type { Shape } from './shape'
import type { Slot } from './slots'
import { camelCase } from './words'

/** What is said along with a change, and isn't a part of the ticket. */
const ASIDE = /^(comment|note|reason|message|notify.*|send.*|silent|isSilent)$/

/** Whether a key of an update is no part of the ticket. */
export function isAside(key: string): boolean {
  return ASIDE.test(key)
}

interface Overwriting {
  readonly body: Template
  readonly marks: Pick<Binding, 'replaces' | 'wrap'>
  readonly blockers: readonly string[]
  /** Whether the whole ticket has something for a slot, so that nothing else must fill it. */
  readonly given: (slot: Slot) => boolean
}

/**
 * An update by PUT, which overwrites all that it isn't given: the page sends the whole ticket then, with the changes
 * laid over it. That is only safe where the ticket, as it is read, has every field that the PUT would set.
 */
export function overwriting(
  asked: {
    readonly operation: BindableOperation
    readonly endpoint: Endpoint
    readonly entity: Shape | null
    readonly isJson: boolean
  },
  template: Template | undefined,
  slots: readonly Slot[],
): Overwriting {
  const { operation, endpoint, entity } = asked
  const body = template ?? {}
  const nothing = { body, marks: {}, blockers: [], given: () => false }
  const isPart = /\/status\/?$/i.test(endpoint.path)
  if (operation !== 'ticket.update' || endpoint.method !== 'PUT' || isPart) return nothing
  if (entity === null) {
    return {
      ...nothing,
      blockers: ['it overwrites the whole ticket, and nothing is bound that reads one'],
    }
  }
  const inBody = slots.filter(({ where }) => where === 'body')
  const wrap = wrapperOf(inBody)
  const depth = wrap === undefined ? 0 : 1
  const fields = new Map(
    [...entity.fields.values()].map(({ name, shape }) => [camelCase(name), shape]),
  )
  const given = ({ where, keys }: Slot) => where === 'body' && fields.has(keys[depth] ?? '')
  const inner = wrap !== undefined && isObject(body) ? ((body[wrap] ?? {}) as Template) : body
  const changed = isObject(inner) ? Object.keys(inner) : []
  const set = new Set(inBody.map(({ keys }) => keys[depth] ?? ''))
  const unknown = [...set].filter((key) => !fields.has(key) && !isAside(key))
  const other = mistyped(inBody, depth, fields)
  const deep = inBody.filter(
    ({ keys }) => keys.length > depth + 1 && changed.includes(keys[depth] ?? ''),
  )
  return {
    body: inner,
    marks: { replaces: true, ...(wrap !== undefined && { wrap }) },
    given,
    blockers: [
      ...(asked.isJson
        ? []
        : ['it overwrites the whole ticket, and takes it as something else than JSON']),
      ...unknown
        .slice(0, 1)
        .map(
          (key) =>
            `it overwrites the whole ticket, and a ticket as it is read has no “${key}” to keep`,
        ),
      ...other
        .slice(0, 1)
        .map(({ keys }) => `it takes “${String(keys[depth])}” back as another type than is read`),
      ...deep.slice(0, 1).map(({ keys }) => `it overwrites “${String(keys[depth])}” as a whole`),
    ],
  }
}

/** Fields that a PUT takes back as another type than a ticket is read with. */
export function mistyped(
  slots: readonly Slot[],
  depth: number,
  fields: ReadonlyMap<string, Shape>,
): readonly Slot[] {
  return slots.filter(({ keys, shape }) => {
    const read = keys.length === depth + 1 ? fields.get(keys[depth] ?? '') : undefined
    return read !== undefined && !isOneType(read.type, shape.type)
  })
}

/** The one key that everything in the body stands under, if it is a name for the ticket. */
function wrapperOf(slots: readonly Slot[]): string | undefined {
  const [first] = slots
  const key = first?.keys[0]
  if (key === undefined || first === undefined || first.keys.length < 2) return undefined
  return slots.every(({ keys }) => keys[0] === key && keys.length > 1) ? key : undefined
}

/** Whether a value of one type may be sent where the other is taken. What isn't told isn't held against it. */
function isOneType(one: ShapeType, other: ShapeType): boolean {
  const isNumber = (type: ShapeType) => type === 'integer' || type === 'number'
  return one === other || [one, other].includes('unknown') || (isNumber(one) && isNumber(other))
}
