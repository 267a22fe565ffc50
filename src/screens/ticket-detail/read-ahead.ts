import type { Ticket } from '../../deskdirector/models'
import type { Words } from '../../messages/en'
import { ticket as english } from '../../messages/en/ticket'
import { readOnce } from '../../ui/rich-text-readings'
import { messageText } from './message-text'
import { partsOf, timelineOf } from './timeline'

/**
 * Reads the texts that a ticket shows first, while nobody waits for them: on a slow processor that was a sixth of opening
 * one that had been fetched ahead.
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
    if (entry.kind === 'note') read(entry.note, messageText(entry.note.text, entry.note.timeEntry))
  }
}
