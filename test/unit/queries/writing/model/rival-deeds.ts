import fc from 'fast-check'
import { ada, bo } from '../../../local-deskdirector/small-instance'
import { deed, fresh, next, steps, targetOf, ticketAt, which, type Deed } from './deed'
import type { TrackedField } from './ledger'

/** What others do at the tickets meanwhile, of the other side or of the same. */
export function rivalDeeds(fields: readonly TrackedField[]): fc.Arbitrary<Deed>[] {
  return [
    fc
      .tuple(which, fc.constantFrom('note', 'echo', 'close', ...fields), fc.boolean(), steps)
      .map(([index, what, isColleague, then]) =>
        deed(
          `a ${isColleague ? 'colleague' : 'rival'}’s ${what} in ${index}`,
          then,
          ({ world, person }) => {
            const ticket = ticketAt(world, index)
            const echo = person.words.latest(ticket.id, 'reply')?.text ?? 'Me too.'
            const {
              side,
              person: { id: userId },
            } = isColleague ? world.colleague : world.rival
            const says = (text: string) => ({ note: { text, side, userId, isInternal: false } })
            if (what === 'note') world.change(ticket, says(fresh('I say')))
            else if (what === 'echo') world.change(ticket, says(echo))
            else if (what === 'close') world.change(ticket, { status: 11 })
            else if (what === 'priority') world.change(ticket, { priority: 1 + (next() % 3) })
            else world.change(ticket, { [what]: fresh('Theirs') })
          },
        ),
      ),
    fc.tuple(which, fc.boolean(), steps).map(([index, isAlike, then]) =>
      deed(
        `a colleague opens ${isAlike ? 'the same' : 'one of the title'} of ${index}`,
        then,
        ({ world, person }) => {
          const text = person.words.latest(targetOf(world, index, 'new'), 'new')?.text
          if (text === undefined) return
          // An agent’s colleague may open one for the same person: then its words are others.
          const contact = world.side === 'portal' ? null : isAlike ? bo.id : ada.id
          const description = isAlike ? text : fresh('Theirs')
          world.open({ summary: person.words.titleOf(text), description, contact })
        },
      ),
    ),
  ]
}
