import { useWords } from '../../messages/use-words'
import { ControlsSkeleton, SearchSkeleton, ToolsSkeleton } from './controls-skeleton'
import { ListCard, ListFrame } from './list-frame'
import { RowSkeletons } from './row-skeletons'

/** The list for the build to draw: boot shows it at once, and puts its first rows in. */
export function FirstList() {
  const words = useWords().list
  return (
    <ListFrame
      search={<SearchSkeleton />}
      tools={<ToolsSkeleton offersNew={false} />}
      controls={<ControlsSkeleton isLoading={false} />}
    >
      <ListCard>
        <ul aria-label={words.name} aria-busy>
          <li>
            <RowSkeletons />
          </li>
        </ul>
      </ListCard>
    </ListFrame>
  )
}
