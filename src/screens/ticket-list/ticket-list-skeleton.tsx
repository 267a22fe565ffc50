import { FrameSkeleton } from './frame-skeleton'
import { RowSkeletons } from './row-skeletons'

/** The whole screen on its way, for when not even the controls can be told yet. */
export function TicketListSkeleton() {
  return (
    <FrameSkeleton isLoading>
      <RowSkeletons />
    </FrameSkeleton>
  )
}
