import { Skeleton } from '../../ui/skeleton'

/** The form on its way, in the shape of the form. */
export function NewTicketSkeleton() {
  return (
    <div aria-hidden className="grid animate-pulse grid-cols-1 gap-4">
      <div className="grid gap-1.5">
        <Skeleton className="h-3.5 w-10" />
        <Skeleton className="h-9 w-full rounded-control pointer-coarse:h-11" />
      </div>
      <div className="grid gap-1.5">
        <Skeleton className="h-3.5 w-20" />
        <Skeleton className="h-50 w-full rounded-card" />
      </div>
    </div>
  )
}
