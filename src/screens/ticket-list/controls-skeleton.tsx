import { useWords } from '../../messages/use-words'
import { LiveRegion } from '../../ui/live-region'
import { Skeleton } from '../../ui/skeleton'

interface ControlsSkeletonProps {
  /** The list itself is on its way, and not only what stands over it. */
  readonly isLoading: boolean
}

interface ToolsSkeletonProps {
  /** A new ticket can be made here: on a narrow screen its sign takes some of the search's line. */
  readonly offersNew: boolean
}

/** Holds the place of what stands beside the search. */
export function ToolsSkeleton({ offersNew }: ToolsSkeletonProps) {
  return (
    <>
      <Skeleton className="h-9 w-full rounded-control max-wide:order-1 wide:w-50 pointer-coarse:h-11" />
      {offersNew && (
        <Skeleton className="h-9 w-11 rounded-control wide:hidden pointer-coarse:h-11" />
      )}
    </>
  )
}

/** Holds the place of the line under it: as high as that, and broken where that is. */
export function ControlsSkeleton({ isLoading }: ControlsSkeletonProps) {
  const words = useWords().list
  return (
    <>
      <div className="mt-1.5 flex flex-wrap gap-x-4">
        <div className="flex h-8 w-full items-center gap-2 xl:w-139 pointer-coarse:h-12">
          <Skeleton className="h-7 w-20 rounded-full" />
          <Skeleton className="h-7 w-20 rounded-full" />
        </div>
        <div className="h-7 w-full xl:w-56 pointer-coarse:h-11" />
      </div>
      <LiveRegion>{isLoading && words.loading}</LiveRegion>
    </>
  )
}
