import { useMemo, useState } from 'react'
import type { Ticket } from '../../deskdirector/models'
import { useTicketWords } from '../../messages/use-ticket-words'
import { LiveRegion } from '../../ui/live-region'
import { ConversationFrame } from './conversation-frame'
import { ConversationPart } from './conversation-part'
import { MessageCard } from './message-card'
import { isSilenceKnown, partsOf, timelineOf } from './timeline'
import { useArrivals } from './use-arrivals'
import { useIsOwn } from './use-is-own'
import { usePartsDrawn } from './use-parts-drawn'

/**
 * What was said, oldest first: the description, then notes with the events between them. What stands where the reader
 * looks first is drawn first, and costs the same however much there is; the rest follows when it comes near or when the
 * browser is idle, each part in a place of its own size, so that nothing that is read moves.
 */
export function Conversation({ ticket }: { readonly ticket: Ticket }) {
  const words = useTicketWords()
  const arrivals = useArrivals(ticket, useIsOwn())
  const { contact, description, attachments } = ticket
  const hasDescription = (description ?? '').trim() !== '' || attachments.length > 0
  const entries = useMemo(() => timelineOf(ticket), [ticket])
  const [atFirst] = useState(() => new Set(entries.map(({ key }) => key)))
  const [height] = useState(() => innerHeight)
  const parts = useMemo(() => partsOf(entries, height), [entries, height])
  const drawn = usePartsDrawn(parts.length)
  return (
    <ConversationFrame>
      {hasDescription && (
        <MessageCard
          ticket={ticket.id}
          author={contact?.name ?? words.description}
          kind="contact"
          createdOn={ticket.createdOn}
          text={description ?? ''}
          attachments={attachments}
          of={ticket}
          isSeen
        />
      )}
      {parts.map((part, index) => (
        <ConversationPart
          key={index}
          ticket={ticket.id}
          contact={contact}
          entries={part}
          isDue={index < drawn}
          isFirst={index === 0}
          isLong={parts.length > 3}
          isNew={arrivals.keys}
          atFirst={atFirst}
        />
      ))}
      {isSilenceKnown(ticket) && !hasDescription && entries.length === 0 && (
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
