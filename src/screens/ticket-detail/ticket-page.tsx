import { useId, useRef, useState } from 'react'
import { useLocation } from 'react-router-dom'
import type { Ticket } from '../../deskdirector/models'
import { useMarkRead } from '../../queries/use-mark-read'
import { useRefusalLapse } from '../../queries/use-refusal-lapse'
import { cameFromList } from '../came-from-list'
import { BrokenParts } from './broken-parts'
import { Conversation } from './conversation'
import { ConversationSkeleton } from './conversation-skeleton'
import { DetailsButton, DetailsPanel } from './details-panel'
import type { FailedRequest } from '../failure-notice'
import { ReplyComposer } from './reply/reply-composer'
import { searchedFor } from '../searched-for'
import { useMarkedWords } from '../use-marked-words'
import { RefreshNotice } from './refresh-notice'
import { Soon } from '../../ui/soon'
import { TicketFrame } from './ticket-frame'
import { TicketHeader } from './ticket-header'

interface TicketPageProps {
  readonly ticket: Ticket
  /** Known from a list alone: the conversation is still on its way. */
  readonly isPartial: boolean
  /** Why what is shown could not be refreshed. */
  readonly problem: FailedRequest | null
}

/** A ticket as it is read: heading, details and conversation. */
export function TicketPage({ ticket, isPartial, problem }: TicketPageProps) {
  const screen = useRef<HTMLElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  const details = useId()
  useMarkedWords(screen, useSearchedFor())
  useMarkRead(ticket, !isPartial)
  useRefusalLapse(isPartial ? undefined : ticket)
  return (
    <TicketFrame
      ref={screen}
      header={
        <>
          <TicketHeader
            ticket={ticket}
            detailsButton={
              <DetailsButton
                controls={details}
                isOpen={isOpen}
                onToggle={() => setIsOpen(!isOpen)}
              />
            }
          />
          {problem !== null && <RefreshNotice {...problem} />}
          {!isPartial && <BrokenParts broken={ticket.broken} />}
        </>
      }
      details={<DetailsPanel id={details} {...{ ticket, isOpen }} />}
      conversation={isPartial ? <ConversationSkeleton /> : <Conversation ticket={ticket} />}
      composer={
        !isPartial && (
          <Soon>
            <ReplyComposer ticket={ticket} />
          </Soon>
        )
      }
    />
  )
}

/** What was searched for in the list that led here. */
function useSearchedFor(): string {
  return searchedFor(cameFromList(useLocation().state) ?? '')
}
