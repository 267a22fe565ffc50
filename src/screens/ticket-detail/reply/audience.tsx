import type { Ticket } from '../../../deskdirector/models'
import { useReplyWords } from '../../../messages/use-reply-words'
import { useDesk } from '../../../queries/desk'
import { fill } from '../../fill'

interface AudienceProps {
  readonly id: string
  readonly ticket: Ticket
  readonly isInternal: boolean
  readonly copies: number
}

/** Who will read it, beside the button that sends it. */
export function Audience({ id, ticket, isInternal, copies }: AudienceProps) {
  const words = useReplyWords().audience
  const { side } = useDesk().connection
  const who =
    side === 'portal' ? (
      words.team
    ) : ticket.contact ? (
      <bdi>{ticket.contact.name}</bdi>
    ) : (
      words.contact
    )
  return (
    <span
      id={id}
      className={`me-auto text-xs ${isInternal ? 'font-semibold text-warn' : 'text-ink-3'}`}
    >
      {isInternal
        ? words.internal
        : fill(copies === 0 ? words.to : words.toWithCopies(copies), { who })}
    </span>
  )
}
