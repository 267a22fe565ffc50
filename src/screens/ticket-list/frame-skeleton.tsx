import type { ReactNode } from 'react'
import { Skeleton } from '../../ui/skeleton'
import { ControlsSkeleton, ToolsSkeleton } from './controls-skeleton'
import { ListCard, ListFrame } from './list-frame'

interface FrameSkeletonProps {
  /** The list itself is on its way, and the page says so. */
  readonly isLoading: boolean
  readonly children: ReactNode
}

/** The list's outline, with places held for all that stands over the rows. */
export function FrameSkeleton({ isLoading, children }: FrameSkeletonProps) {
  return (
    <ListFrame
      search={<Skeleton className="h-9 rounded-control pointer-coarse:h-11" />}
      tools={<ToolsSkeleton offersNew={false} />}
      controls={<ControlsSkeleton {...{ isLoading }} />}
    >
      <ListCard>{children}</ListCard>
    </ListFrame>
  )
}
