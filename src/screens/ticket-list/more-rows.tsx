import { useRef } from 'react'
import { useListAroundWords } from '../../messages/use-list-around-words'
import { Button } from '../../ui/button'
import { useComesIntoView } from './use-comes-into-view'

export interface MoreRowsProps {
  /** How many rows are drawn so far: each further batch is watched for anew. */
  readonly drawn: number
  readonly isBusy: boolean
  /** Wait for the button: the last try failed, and coming into view would try for ever. */
  readonly onlyByHand: boolean
  readonly onMore: () => void
}

/** The end of the rows drawn so far: more come when it comes into view, or when asked. */
export function MoreRows({ drawn, isBusy, onlyByHand, onMore }: MoreRowsProps) {
  const words = useListAroundWords()
  const end = useRef<HTMLDivElement>(null)
  useComesIntoView(end, drawn, () => {
    if (!isBusy && !onlyByHand) onMore()
  })
  return (
    <div ref={end} className="flex justify-center border-t border-line p-2.5">
      <Button variant="quiet" busy={isBusy} onClick={onMore}>
        {words.showMore}
      </Button>
    </div>
  )
}
