import type { Failure } from '../http/errors'
import { useFailureWords } from '../messages/use-failure-words'
import { useWords } from '../messages/use-words'
import { Button } from '../ui/button'
import { buttonClass } from '../ui/button-class'
import { Notice } from '../ui/notice'
import { QuietButtons } from '../ui/quiet-buttons'
import { describeFailure } from './describe-failure'
import { SETUP_PATH } from './paths'
import { RouteLink } from '../ui/route-link'

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
  const words = useFailureWords()
  const said = describeFailure(failure, words)
  // The end of a session has a notice of its own, over the whole page.
  if (failure?.kind === 'session') return null
  return (
    <Notice
      tone="bad"
      title={title ?? said.title}
      action={
        <>
          {isSetUpWrong(failure) && (
            <QuietButtons>
              <RouteLink to={SETUP_PATH} className={buttonClass('quiet')}>
                {words.checkSetup}
              </RouteLink>
            </QuietButtons>
          )}
          {said.canRetry && (
            <Button busy={isTrying} onClick={again}>
              {tryAgain}
            </Button>
          )}
        </>
      }
    >
      {title !== undefined && `${said.title}. `}
      {said.advice}
    </Notice>
  )
}

/** The instance isn't what this page's profile takes it for: more than trying again is to be done. */
function isSetUpWrong(failure: Failure | null): boolean {
  return failure?.kind === 'contract' || (failure?.kind === 'forbidden' && failure.status === 401)
}
