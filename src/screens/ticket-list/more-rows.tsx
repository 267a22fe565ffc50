import { useEffect, useEffectEvent, useRef } from 'react'
import { useListAroundWords } from '../../messages/use-list-around-words'
import { Button } from '../../ui/button'
import { useComesIntoView } from './use-comes-into-view'

interface MoreRowsProps {
  /** How many rows there are so far. */
  readonly drawn: number
  readonly isBusy: boolean
  /** Wait for the button: the last try failed, and coming into view would try for ever. */
  readonly onlyByHand: boolean
  readonly onMore: () => void
}

/**
 * The end of the rows so far: more come when it comes into view, or when asked. Of itself it asks once for so many
 * rows, as soon as it can: a page that brings none that match doesn't ask for the next.
 */
export function MoreRows({ drawn, isBusy, onlyByHand, onMore }: MoreRowsProps) {
  const words = useListAroundWords()
  const end = useRef<HTMLDivElement>(null)
  const isInView = useComesIntoView(end, drawn)
  const asked = useRef<number | null>(null)
  const more = useEffectEvent(onMore)

  useEffect(() => {
    if (!isInView) asked.current = null
    if (!isInView || isBusy || onlyByHand || asked.current === drawn) return
    asked.current = drawn
    more()
  }, [isInView, isBusy, onlyByHand, drawn])

  return (
    <div ref={end} className="flex justify-center border-t border-line p-2.5">
      <Button variant="quiet" busy={isBusy} onClick={onMore}>
        {words.showMore}
      </Button>
    </div>
  )
}
