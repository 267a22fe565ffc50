import { useWords } from '../../messages/use-words'
import { LiveRegion } from '../../ui/live-region'
import { Skeleton } from '../../ui/skeleton'

interface ControlsSkeletonProps {
  /** The list itself is on its way, and not only what stands over it. */
  readonly isLoading: boolean
}

/** Holds the controls' place: lines as high as theirs, which break where theirs do. */
export function ControlsSkeleton({ isLoading }: ControlsSkeletonProps) {
  const words = useWords().list
  return (
    <>
      <div className="flex flex-wrap items-center gap-2.5">
        <Skeleton className="h-9 w-full rounded-control wide:max-w-110 pointer-coarse:h-11" />
        <Skeleton className="h-9 w-full rounded-control wide:w-50 pointer-coarse:h-11" />
      </div>
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
