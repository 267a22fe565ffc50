import { Lock } from 'lucide-react'
import type { Instant } from '../../deskdirector/models'
import { useTicketWords } from '../../messages/use-ticket-words'
import { MomentWithTime } from '../moment-with-time'

interface MessageHeaderProps {
  /** The card is named by this: who and when. */
  readonly id: string
  readonly author: string
  readonly createdOn: Instant | null
  readonly isInternal: boolean
  readonly isNew: boolean
}

/** Who said it, when, and who may not see it. */
export function MessageHeader({ id, author, createdOn, isInternal, isNew }: MessageHeaderProps) {
  const words = useTicketWords()
  return (
    <header className="flex flex-wrap items-baseline gap-x-2 gap-y-0.5">
      <h3 id={id} className="flex min-w-0 flex-wrap items-baseline gap-x-2">
        <bdi className="font-semibold">{author}</bdi>
        {createdOn !== null && (
          <span className="text-xs font-normal text-ink-3">
            <MomentWithTime instant={createdOn} />
          </span>
        )}
      </h3>
      {isNew && (
        <span className="rounded-full bg-accent-soft px-2 text-xs font-medium text-accent-text">
          {words.arrived}
        </span>
      )}
      {isInternal && (
        <span className="ms-auto inline-flex items-center gap-1 text-xs font-semibold text-warn">
          <Lock aria-hidden size={13} strokeWidth={2} className="shrink-0 self-center" />
          {words.internal}
        </span>
      )}
    </header>
  )
}
