import type { Ticket } from '../../deskdirector/models'
import { useTicketWords } from '../../messages/use-ticket-words'
import { LiveRegion } from '../../ui/live-region'
import { authorKind } from './author'
import { ConversationFrame } from './conversation-frame'
import { EventLine } from './event-line'
import { MessageCard } from './message-card'
import { timelineOf } from './timeline'
import { useArrivals } from './use-arrivals'
import { useIsOwn } from './use-is-own'

/** Past so many notes the browser may leave those out of view undrawn. */
const LONG = 20

/** What was said, oldest first: the description, then notes with the events between them. */
export function Conversation({ ticket }: { readonly ticket: Ticket }) {
  const words = useTicketWords()
  const arrivals = useArrivals(ticket, useIsOwn())
  const { contact, description, attachments } = ticket
  const hasDescription = (description ?? '').trim() !== '' || attachments.length > 0
  const entries = timelineOf(ticket)
  const isKnown = ticket.broken.every(({ field }) => field !== 'notes' && field !== 'description')
  return (
    <ConversationFrame isLong={ticket.notes.length > LONG}>
      {hasDescription && (
        <MessageCard
          ticket={ticket.id}
          author={contact?.name ?? words.description}
          kind="contact"
          createdOn={ticket.createdOn}
          text={description ?? ''}
          attachments={attachments}
        />
      )}
      {entries.map((entry) =>
        entry.kind === 'activity' ? (
          <EventLine key={entry.key} activity={entry.activity} />
        ) : (
          <MessageCard
            key={entry.key}
            ticket={ticket.id}
            author={entry.note.author?.name ?? ''}
            kind={authorKind(entry.note.author, contact)}
            createdOn={entry.note.createdOn}
            text={entry.note.text}
            attachments={entry.note.attachments}
            timeEntry={entry.note.timeEntry}
            isInternal={entry.note.isInternal}
            isNew={arrivals.keys.has(entry.key)}
          />
        ),
      )}
      {isKnown && !hasDescription && entries.length === 0 && (
        <p className="text-ink-3">{words.nothingSaid}</p>
      )}
      <LiveRegion>
        {arrivals.latest > 0 && (
          <span key={arrivals.keys.size}>{words.newNotes(arrivals.latest)}</span>
        )}
      </LiveRegion>
    </ConversationFrame>
  )
}
