import type { Refusal } from '../../deskdirector/refusals'
import { useFailureWords } from '../../messages/use-failure-words'
import { useTicketWords } from '../../messages/use-ticket-words'
import { Notice } from '../../ui/notice'
import { describeFailure } from '../describe-failure'

interface AttachmentRefusedProps {
  readonly refusal: Refusal
  /** Whether it answers somebody's press right here: then it is announced. */
  readonly isAnswer: boolean
}

/** Why files can't be opened: the instance said no. */
export function AttachmentRefused({ refusal, isAnswer }: AttachmentRefusedProps) {
  const { refused } = useTicketWords().file
  const { title, advice } = describeFailure(refusal, useFailureWords())
  if (!isAnswer) return <p className="text-xs text-ink-3">{`${refused}. ${advice}`}</p>
  return (
    <Notice tone="bad" title={refused}>
      {`${title}. ${advice}`}
    </Notice>
  )
}
