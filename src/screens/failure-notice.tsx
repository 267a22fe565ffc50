import type { Failure } from '../http/errors'
import { useFailureWords } from '../messages/use-failure-words'
import { useWords } from '../messages/use-words'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'
import { describeFailure } from './describe-failure'

/** A request that failed, and the way to try it again. */
export interface FailedRequest {
  /** Null where the failure is none of a request's. */
  readonly failure: Failure | null
  /** Being tried again already. */
  readonly isTrying: boolean
  readonly again: () => void
}

interface FailureNoticeProps extends FailedRequest {
  /** What the failure means here, where that says more than what it is. */
  readonly title?: string
}

/** Says what failed, and offers to try again where that makes sense; stays until it works. */
export function FailureNotice({ failure, isTrying, again, title }: FailureNoticeProps) {
  const { tryAgain } = useWords().common
  const said = describeFailure(failure, useFailureWords())
  // The end of a session has a notice of its own, over the whole page.
  if (failure?.kind === 'session') return null
  return (
    <Notice
      tone="bad"
      title={title ?? said.title}
      action={
        said.canRetry && (
          <Button busy={isTrying} onClick={again}>
            {tryAgain}
          </Button>
        )
      }
    >
      {title !== undefined && `${said.title}. `}
      {said.advice}
    </Notice>
  )
}
