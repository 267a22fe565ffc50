import { isOver } from '../../../../../src/queries/writing/outgoing'
import type { Seen } from './seen'
import type { Words, WordsKind } from './words'
import type { World } from './world'

interface Means {
  readonly words: Words
  readonly seen: Seen
}

/** A person sees to everything they said that isn't there, as the page asks them to. */
export function createThrough(world: World, { words, seen }: Means) {
  /** Where they may have said something. */
  const spoken = (): (readonly [number, WordsKind])[] => [
    ...world.tickets.flatMap(({ id }) =>
      (['reply', 'close', 'escalate'] as const).map((kind) => [id, kind] as const),
    ),
    [0, 'new'],
    [-1, 'new'],
  ]
  /** Where files of theirs may be that were sent with a new ticket. */
  const opened = (): (readonly [number, WordsKind])[] =>
    world
      .allTickets()
      .filter((ticket) => !world.tickets.includes(ticket))
      .map(({ id }) => [id, 'reply'])

  async function seeTo(ticket: number, kind: WordsKind): Promise<void> {
    const { outbox } = world.writing
    const draft = words.draftOf(ticket, kind)
    const outgoing = outbox.of(words.placeOf(ticket, kind))
    if (draft === null || !isOver(outgoing)) return
    const standing = words.standing(ticket, kind)
    const areFilesLeft = kind === 'reply' && draft.text === ''
    if (outgoing === null && draft.attempt !== null) words.send(ticket, kind, 'check')
    else if (outgoing?.stage === 'doubtful' || standing?.wasSent || areFilesLeft) {
      // Put off, it is sent again by whoever has read what came between.
      if (kind === 'reply') await seen.look(ticket)
      words.press(ticket, kind, 1)
    }
  }

  return {
    async see() {
      for (const [ticket, kind] of [...spoken(), ...opened()]) await seeTo(ticket, kind)
    },
    /** What is sent again is still put off. */
    stuck: () =>
      spoken().filter(([ticket, kind]) => {
        const outgoing = world.writing.outbox.of(words.placeOf(ticket, kind))
        return (
          outgoing?.stage === 'yielded' &&
          outgoing.isPutOff &&
          words.standing(ticket, kind)?.wasSent
        )
      }).length,
  }
}
