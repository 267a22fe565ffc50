import type { Refusal } from '../../../deskdirector/refusals'
import { useFailureWords } from '../../../messages/use-failure-words'
import { useReplyWords } from '../../../messages/use-reply-words'
import { useWords } from '../../../messages/use-words'
import { Button } from '../../../ui/button'
import { Notice } from '../../../ui/notice'
import { describeFailure } from '../../describe-failure'

interface WithdrawnProps {
  readonly refusal: Refusal
  /** An alert has its reason already. */
  readonly isSaid: boolean
  readonly onTryAgain: () => void
}

/** Says why a ticket can't be answered now, in the instance's words, and that it may be tried once more. */
export function Withdrawn({ refusal, isSaid, onTryAgain }: WithdrawnProps) {
  const words = useReplyWords().withdrawn
  const { tryAgain } = useWords().common
  const { title, advice } = describeFailure(refusal, useFailureWords())
  const button = <Button onClick={onTryAgain}>{tryAgain}</Button>
  if (isSaid) {
    return (
      <p className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 px-1 text-sm text-ink-2">
        {words.until}
        {button}
      </p>
    )
  }
  return (
    <Notice tone="warn" title={words.title} action={button}>
      {`${title}. ${advice}`}
    </Notice>
  )
}
