import { useListAroundWords } from '../../messages/use-list-around-words'
import { GoesAway } from './goes-away'

interface ListNewsProps {
  /** How many tickets the reader would see differently. */
  readonly count: number
  readonly onShow: () => void
}

/**
 * Says that tickets have changed, and shows them when asked. It floats at the foot of a narrow screen and ends the
 * first line of a wide one: nothing moves when it comes.
 */
export function ListNews({ count, onShow }: ListNewsProps) {
  const words = useListAroundWords()
  if (count === 0) return null
  return (
    <GoesAway>
      <button
        type="button"
        onClick={onShow}
        className="fixed inset-x-0 bottom-4 z-20 mx-auto min-h-11 w-fit arrive rounded-full bg-accent px-5 font-semibold text-accent-ink shadow-float transition-colors hover:bg-accent-press wide:static wide:ms-auto wide:me-0 wide:min-h-8 wide:px-3.5 wide:text-sm wide:shadow-rest wide:pointer-coarse:min-h-11"
      >
        {words.changed(count)}
      </button>
    </GoesAway>
  )
}
