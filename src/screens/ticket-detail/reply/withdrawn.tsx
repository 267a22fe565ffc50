import { useFailureWords } from '../../../messages/use-failure-words'
import { useReplyWords } from '../../../messages/use-reply-words'
import type { Refusal } from '../../../deskdirector/refusals'
import { Notice } from '../../../ui/notice'
import { describeFailure } from '../../describe-failure'

/** Says why a ticket can't be answered any more, in the instance's words. */
export function Withdrawn({ refusal }: { readonly refusal: Refusal }) {
  const { withdrawn } = useReplyWords()
  const { title, advice } = describeFailure(refusal, useFailureWords())
  return (
    <Notice tone="warn" title={withdrawn}>
      {`${title}. ${advice}`}
    </Notice>
  )
}
