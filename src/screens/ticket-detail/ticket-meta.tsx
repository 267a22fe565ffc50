import type { Ticket } from '../../deskdirector/models'
import { useTicketWords } from '../../messages/use-ticket-words'
import { fill } from '../fill'
import { MomentWithTime } from '../moment-with-time'
import { TicketPriority } from './ticket-priority'
import { TicketStatus } from './ticket-status'

/** The line under the heading: where the ticket stands and how it began. */
export function TicketMeta({ ticket }: { readonly ticket: Ticket }) {
  const words = useTicketWords()
  const { contact, createdOn } = ticket
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1.5 text-sm text-ink-3">
      <TicketStatus ticket={ticket} />
      <TicketPriority priority={ticket.priority} />
      {createdOn !== null && (
        // The details say it too, and so does the first note: where they are folded the line is needed.
        <span className="max-[60rem]:hidden">
          {fill(contact === null ? words.opened : words.openedBy, {
            when: <MomentWithTime instant={createdOn} isInSentence />,
            who: <bdi>{contact?.name}</bdi>,
          })}
        </span>
      )}
    </div>
  )
}
