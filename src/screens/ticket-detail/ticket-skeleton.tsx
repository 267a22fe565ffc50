import { Skeleton } from '../../ui/skeleton'
import { BackLink } from './back-link'
import { ConversationSkeleton } from './conversation-skeleton'
import { TicketFrame } from './ticket-frame'

const rows = ['w-24', 'w-14', 'w-32', 'w-20', 'w-28', 'w-24']

/** A ticket of which nothing is known yet, in its own shape; the way back works already. */
export function TicketSkeleton() {
  return (
    <TicketFrame
      header={
        <div className="mb-4.5">
          <div className="mb-2.5 flex text-sm">
            <BackLink />
          </div>
          <div className="animate-pulse">
            <Skeleton className="mb-3.5 h-6 w-4/5" />
            <Skeleton className="h-5 w-64" />
          </div>
        </div>
      }
      details={
        <div className="hidden animate-pulse gap-4.5 pt-8 min-[60rem]:grid">
          {rows.map((width, index) => (
            <div key={index} className="grid grid-cols-[6rem_minmax(0,1fr)] gap-2.5">
              <Skeleton className="h-3.5 w-16" />
              <Skeleton className={`h-3.5 ${width}`} />
            </div>
          ))}
        </div>
      }
      conversation={<ConversationSkeleton />}
    />
  )
}
