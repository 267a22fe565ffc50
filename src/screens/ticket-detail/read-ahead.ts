import type { Ticket } from '../../deskdirector/models'
import type { Words } from '../../messages/en'
import { ticket as english } from '../../messages/en/ticket'
import { readOnce } from '../../ui/rich-text-readings'
import { saidIn } from './said-in'
import { partsOf, timelineOf } from './timeline'

/**
 * Reads the texts that a ticket shows first, while nobody waits for them: it is opened in that much less time, a sixth
 * of it on a slow processor (`npm run bench`).
 *
 * @param words those that the ticket will be shown with.
 * @param height of the window, in px.
 */
export function readAhead(ticket: Ticket, words: Words, height: number): void {
  const { text: labels } = words.ticket ?? english
  const read = (of: object, said: string) => {
    if (said.trim() !== '') readOnce(of, said, labels)
  }
  read(ticket, ticket.description ?? '')
  const [first = []] = partsOf(timelineOf(ticket), height)
  for (const entry of first) {
    if (entry.kind === 'note') read(entry.note, saidIn(entry.note.text, entry.note.timeEntry))
  }
}
