import fc from 'fast-check'
import type { StoredTicket } from '../../../../local-deskdirector/model'
import type { WordlessAct } from './acts'
import type { TrackedField } from './ledger'
import type { Person } from './person'
import { mishaps, type Mishap } from './wire'
import type { WordsKind } from './words'
import type { World } from './world'

export interface Real {
  readonly world: World
  readonly person: Person
}

type Deed = fc.AsyncCommand<object, Real>

/** Something that happens, after which the world goes on for a few steps. */
function deed(name: string, steps: number, act: (real: Real) => void | Promise<void>): Deed {
  return {
    check: () => true,
    async run(_, real) {
      await act(real)
      await real.world.step(steps)
    },
    toString: () => `${name}, then ${steps} steps`,
  }
}

const steps = fc.nat({ max: 4 })
const which = fc.nat({ max: 1 })
const words = fc.constantFrom<WordsKind>('reply', 'reply', 'reply', 'close', 'escalate', 'new')
const ticketAt = (world: World, index: number): StoredTicket => world.tickets[index]!

/** Which ticket something is said to; 0 or -1 for one of two new ones. */
const targetOf = (world: World, index: number, kind: WordsKind) =>
  kind === 'new' ? -index : ticketAt(world, index).id

/** What a person may do only where the page lets them: an editor is locked while its words are on their way. */
function canType({ world, person }: Real, ticket: number, kind: WordsKind): boolean {
  const place = person.words.placeOf(ticket, kind)
  const stage = world.writing.outbox.of(place)?.stage
  const isLocked = !world.isFree(place) || stage === 'doubtful'
  if (kind === 'escalate' && !world.writing.connection.can('ticket.escalate')) return false
  return !isLocked && (person.words.draftOf(ticket, kind)?.attempt ?? null) === null
}

/** Types and sends at once; the write may meet something on its way. */
const say = fc
  .tuple(which, words, fc.option(fc.constantFrom<Mishap>(...mishaps)), steps)
  .map(([index, kind, mishap, then]) =>
    deed(`say by ${kind} in ${index}, meeting ${mishap ?? 'nothing'}`, then, (real) => {
      const id = targetOf(real.world, index, kind)
      if (!canType(real, id, kind)) return
      real.person.words.type(id, kind)
      if (mishap !== null) real.world.wire.mishaps.write.push(mishap)
      real.person.words.press(id, kind, 1)
    }),
  )

/** Does something without a word; it may meet something on its way. */
const act = fc
  .tuple(
    which,
    fc.constantFrom<WordlessAct>('approve', 'decline'),
    fc.option(fc.constantFrom<Mishap>(...mishaps)),
    fc.integer({ min: 1, max: 2 }),
    steps,
  )
  .map(([index, kind, mishap, times, then]) =>
    deed(`${kind} ${index} ${times}x, meeting ${mishap ?? 'nothing'}`, then, (real) => {
      if (mishap !== null) real.world.wire.mishaps.write.push(mishap)
      real.person.acts.press(ticketAt(real.world, index).id, kind, times)
    }),
  )

let value = 0
const fresh = (of: string) => `${of} ${(value += 1)}`

/** Everything that may happen while somebody writes. */
export function deeds(fields: readonly TrackedField[]): fc.Arbitrary<Deed>[] {
  const field = fc.constantFrom(...fields)
  const wished = (of: TrackedField) =>
    of === 'priority' ? String(1 + ((value += 1) % 3)) : fresh('Ours')
  const change = fc.tuple(which, field, steps).map(([index, of, then]) =>
    deed(`change ${of} of ${index}`, then, ({ world, person }) => {
      const { id } = ticketAt(world, index)
      const stage = person.wishes.stageOf(id, of)?.stage
      if (stage === undefined || stage === 'done' || stage === 'yielded')
        person.wishes.wish(id, of, wished(of))
    }),
  )
  return [
    change,
    change,
    fc.tuple(which, words, steps).map(([index, kind, then]) =>
      deed(`type ${kind} in ${index}`, then, (real) => {
        const id = targetOf(real.world, index, kind)
        if (canType(real, id, kind)) real.person.words.type(id, kind)
      }),
    ),
    fc
      .tuple(which, words, fc.integer({ min: 1, max: 2 }), steps)
      .map(([index, kind, times, then]) =>
        deed(`send ${kind} of ${index} ${times}x`, then, (real) => {
          const id = targetOf(real.world, index, kind)
          const text = real.person.words.draftOf(id, kind)?.text
          if (text && canType(real, id, kind)) real.person.words.press(id, kind, times)
        }),
      ),
    say,
    say,
    act,
    fc
      .tuple(which, steps)
      .map(([index, then]) =>
        deed(`undo in ${index}`, then, ({ world, person }) =>
          person.words.undo(ticketAt(world, index).id),
        ),
      ),
    fc
      .tuple(fc.constantFrom('mine', 'theirs', null), steps)
      .map(([choice, then]) =>
        deed(`answer ${choice}`, then, ({ person }) => person.wishes.answer(choice)),
      ),
    fc
      .tuple(which, fc.constantFrom('note', 'echo', 'close', ...fields), steps)
      .map(([index, what, then]) =>
        deed(`a rival’s ${what} in ${index}`, then, ({ world, person }) => {
          const ticket = ticketAt(world, index)
          const echo = person.words.latest(ticket.id, 'reply')?.text ?? 'Me too.'
          const [side, userId] =
            world.side === 'portal' ? (['tech', 71] as const) : (['portal', 1] as const)
          const says = (text: string) => ({ note: { text, side, userId, isInternal: false } })
          if (what === 'note') world.rival(ticket, says(fresh('I say')))
          else if (what === 'echo') world.rival(ticket, says(echo))
          else if (what === 'close') world.rival(ticket, { status: 11 })
          else if (what === 'priority') world.rival(ticket, { priority: 1 + ((value += 1) % 3) })
          else world.rival(ticket, { [what]: fresh('Theirs') })
        }),
      ),
    fc
      .tuple(
        fc.constantFrom<'write' | 'read'>('write', 'write', 'read'),
        fc.constantFrom<Mishap>(...mishaps),
        steps,
      )
      .map(([kind, mishap, then]) =>
        deed(
          `the next ${kind} meets ${mishap}`,
          then,
          ({ world }) => void world.wire.mishaps[kind].push(mishap),
        ),
      ),
    fc.tuple(fc.boolean(), steps).map(([isOffline, then]) =>
      deed(isOffline ? 'offline' : 'online', then, ({ world }) => {
        world.wire.isOffline = isOffline
      }),
    ),
    steps.map((then) => deed('the token ends', then, ({ world }) => world.endToken())),
    steps.map((then) => deed('reload', then, ({ person }) => person.reload())),
    steps.map((then) => deed('look', then, ({ person }) => person.wishes.look())),
  ]
}
