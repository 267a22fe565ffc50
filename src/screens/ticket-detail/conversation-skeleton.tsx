import { useTicketWords } from '../../messages/use-ticket-words'
import { Skeleton } from '../../ui/skeleton'

const cards = ['w-11/12', 'w-3/5', 'w-4/5']

/** A conversation on its way. */
export function ConversationSkeleton() {
  const words = useTicketWords()
  return (
    <div role="status" className="grid animate-pulse gap-4">
      <span className="sr-only">{words.loading}</span>
      {cards.map((width) => (
        <div key={width} className="grid grid-cols-[1.625rem_minmax(0,1fr)] gap-2.5 wide:gap-3">
          <div className="pt-2.5">
            <Skeleton className="size-6.5 rounded-full" />
          </div>
          <div className="grid gap-2.5 rounded-card border border-line bg-surface px-4 py-3.5 shadow-rest">
            <Skeleton className="h-3.5 w-40" />
            <Skeleton className="h-3 w-full" />
            <Skeleton className={`h-3 ${width}`} />
          </div>
        </div>
      ))}
    </div>
  )
}
