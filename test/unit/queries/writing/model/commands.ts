import fc from 'fast-check'
import type { WordlessAct } from './acts'
import { deed, fresh, next, steps, targetOf, ticketAt, which, type Deed, type Real } from './deed'
import type { TrackedField } from './ledger'
import { rivalDeeds } from './rival-deeds'
import { mishaps, type Mishap } from './wire'
import type { WordsKind } from './words'

const words = fc.constantFrom<WordsKind>('reply', 'reply', 'reply', 'close', 'escalate', 'new')
const withFiles = fc.constantFrom<WordsKind>('reply', 'new')
const mishap = fc.option(fc.constantFrom<Mishap>(...mishaps))

/** What a person may do only where the page lets them: an editor is locked while its words are on their way. */
function canType({ world, person }: Real, ticket: number, kind: WordsKind): boolean {
  const place = person.words.placeOf(ticket, kind)
  const stage = world.writing.outbox.of(place)?.stage
  const isLocked = !world.isFree(place) || stage === 'doubtful'
  if (kind === 'escalate' && !world.writing.connection.can('ticket.escalate')) return false
  return !isLocked && (person.words.draftOf(ticket, kind)?.attempt ?? null) === null
}

/** Types into what they have read. */
async function type({ person }: Real, ticket: number, kind: WordsKind): Promise<void> {
  if (kind === 'reply') await person.seen.open(ticket)
  person.words.type(ticket, kind)
}

/** Types and sends at once; the write may meet something on its way. */
const say = fc.tuple(which, words, mishap, steps).map(([index, kind, meets, then]) =>
  deed(`say by ${kind} in ${index}, meeting ${meets ?? 'nothing'}`, then, async (real) => {
    const id = targetOf(real.world, index, kind)
    if (!canType(real, id, kind)) return
    await type(real, id, kind)
    if (meets !== null) real.world.wire.mishaps.write.push(meets)
    real.person.words.press(id, kind, 1)
  }),
)

/** The same with files, of which the last may meet something, too. */
const sayWithFile = fc
  .tuple(which, withFiles, fc.tuple(mishap, mishap), fc.integer({ min: 1, max: 2 }), steps)
  .map(([index, kind, [meets, met], count, then]) => {
    const name = `say by ${kind} in ${index} with ${count} file(s), meeting ${meets ?? 'nothing'} and ${met ?? 'nothing'}`
    return deed(name, then, async (real) => {
      const { person, world } = real
      const id = targetOf(world, index, kind)
      if (!canType(real, id, kind)) return
      await type(real, id, kind)
      for (let each = 0; each < count; each += 1)
        await person.files.add(person.words.placeOf(id, kind))
      world.wire.mishaps.write.push(meets, ...(count === 2 ? [null] : []), met)
      person.words.press(id, kind, 1)
    })
  })

/** Does something without a word; it may meet something on its way. */
const act = fc
  .tuple(
    which,
    fc.constantFrom<WordlessAct>('approve', 'decline'),
    mishap,
    fc.integer({ min: 1, max: 2 }),
    steps,
  )
  .map(([index, kind, meets, times, then]) =>
    deed(`${kind} ${index} ${times}x, meeting ${meets ?? 'nothing'}`, then, (real) => {
      if (meets !== null) real.world.wire.mishaps.write.push(meets)
      real.person.acts.press(ticketAt(real.world, index).id, kind, times)
    }),
  )

/** Everything that may happen while somebody writes. */
export function deeds(fields: readonly TrackedField[]): fc.Arbitrary<Deed>[] {
  const wished = (of: TrackedField) =>
    of === 'priority' ? String(1 + (next() % 3)) : fresh('Ours')
  const change = fc.tuple(which, fc.constantFrom(...fields), steps).map(([index, of, then]) =>
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
      deed(`type ${kind} in ${index}`, then, async (real) => {
        const id = targetOf(real.world, index, kind)
        if (canType(real, id, kind)) await type(real, id, kind)
      }),
    ),
    fc.tuple(which, withFiles, steps).map(([index, kind, then]) =>
      deed(`add a file to ${kind} in ${index}`, then, async (real) => {
        const { person, world } = real
        const id = targetOf(world, index, kind)
        if (canType(real, id, kind)) await person.files.add(person.words.placeOf(id, kind))
      }),
    ),
    fc
      .tuple(which, words, fc.integer({ min: 1, max: 2 }), steps)
      .map(([index, kind, times, then]) =>
        deed(`send ${kind} of ${index} ${times}x`, then, (real) => {
          const id = targetOf(real.world, index, kind)
          const draft = real.person.words.draftOf(id, kind)
          // A reply may be nothing but files.
          const isOffered = draft !== null && (draft.text !== '' || kind === 'reply')
          if (isOffered && canType(real, id, kind)) real.person.words.press(id, kind, times)
        }),
      ),
    say,
    say,
    sayWithFile,
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
    ...rivalDeeds(fields),
    fc
      .tuple(
        fc.constantFrom<'write' | 'read'>('write', 'write', 'read'),
        fc.constantFrom<Mishap>(...mishaps),
        // Who looks for what they sent looks three times.
        fc.constantFrom(1, 3),
        steps,
      )
      .map(([kind, meets, times, then]) =>
        deed(
          `the next ${times} ${kind}(s) meet ${meets}`,
          then,
          ({ world }) =>
            void world.wire.mishaps[kind].push(...Array.from({ length: times }, () => meets)),
        ),
      ),
    fc.tuple(fc.boolean(), steps).map(([isOffline, then]) =>
      deed(isOffline ? 'offline' : 'online', then, ({ world }) => {
        world.wire.isOffline = isOffline
      }),
    ),
    steps.map((then) => deed('the token ends', then, ({ world }) => world.endToken())),
    steps.map((then) => deed('reload', then, ({ person }) => person.reload())),
    steps.map((then) => deed('look', then, ({ person }) => person.look())),
  ]
}
