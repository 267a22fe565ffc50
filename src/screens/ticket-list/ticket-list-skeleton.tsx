import { ControlsSkeleton, SearchSkeleton, ToolsSkeleton } from './controls-skeleton'
import { ListCard, ListFrame } from './list-frame'
import { RowSkeletons } from './row-skeletons'

/** The whole screen on its way, for when not even the controls can be told yet. */
export function TicketListSkeleton() {
  return (
    <ListFrame
      search={<SearchSkeleton />}
      tools={<ToolsSkeleton offersNew={false} />}
      controls={<ControlsSkeleton isLoading />}
    >
      <ListCard>
        <RowSkeletons />
      </ListCard>
    </ListFrame>
  )
}
