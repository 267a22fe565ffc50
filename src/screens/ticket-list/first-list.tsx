import { useWords } from '../../messages/use-words'
import { FrameSkeleton } from './frame-skeleton'
import { RowSkeletons } from './row-skeletons'

/** The list for the build to draw: boot shows it at once, and puts its first rows in. */
export function FirstList() {
  const words = useWords().list
  return (
    <FrameSkeleton isLoading={false}>
      <ul aria-label={words.name} aria-busy>
        <li>
          <RowSkeletons />
        </li>
      </ul>
    </FrameSkeleton>
  )
}
