import { useFailureWords } from '../../messages/use-failure-words'
import { useWords } from '../../messages/use-words'
import { useWritingWords } from '../../messages/use-writing-words'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { QuietButtons } from '../../ui/quiet-buttons'
import { describeFailure } from '../describe-failure'
import type { WentWrong } from '../../queries/writing/outgoing'
import { problemWords, type Problem } from './problem-words'

type Doubtful = Extract<WentWrong, { stage: 'doubtful' }>

export interface WriteProblemProps extends Problem {
  readonly onSendAgain: () => void
  readonly onCheckAgain: () => void
  /** In doubt: it has arrived, so that what is kept of it may go. */
  readonly onDiscard: () => void
  /** In doubt: gives the words back to be changed, if that is offered. */
  readonly onEdit?: (() => void) | undefined
  /** Puts a refusal away, if that is offered. */
  readonly onDismiss?: (() => void) | undefined
}

/** What went wrong with something that was sent, and what to do. Stays until it is dealt with. */
export function WriteProblem(props: WriteProblemProps) {
  const { title, text } = problemWords(props, useWritingWords(), useFailureWords())
  const { outgoing } = props
  return (
    <Notice tone="bad" title={title}>
      {text}
      <div className="mt-2 flex flex-wrap gap-x-5 gap-y-1 empty:hidden">
        {outgoing.stage === 'doubtful' ? (
          <InDoubt {...props} outgoing={outgoing} />
        ) : (
          <Refused {...props} />
        )}
      </div>
    </Notice>
  )
}

/**
 * Only a person can tell now. Once the session is over nothing can be asked or sent; nor is it sent on top of what may
 * be it.
 */
function InDoubt({ outgoing, ...props }: WriteProblemProps & { readonly outgoing: Doubtful }) {
  const { onCheckAgain, onSendAgain, onEdit, onDiscard } = props
  const words = useWritingWords()
  const { part, failure, isAlike } = outgoing
  return (
    <>
      {failure?.kind !== 'session' && !part?.isGone && !isAlike && (
        <span className="flex flex-wrap gap-2">
          <Button onClick={onCheckAgain}>{words.checkAgain}</Button>
          <Button onClick={onSendAgain}>{words.sendAgain}</Button>
        </span>
      )}
      <QuietButtons>
        {onEdit !== undefined && part === null && (
          <Button variant="quiet" onClick={onEdit}>
            {words.edit}
          </Button>
        )}
        <Button variant="quiet" onClick={onDiscard}>
          {part === null ? words.isThere : part.isGone ? words.isSeenTo : words.isFileThere}
        </Button>
      </QuietButtons>
    </>
  )
}

function Refused({ outgoing, why, onSendAgain, onDismiss }: WriteProblemProps) {
  const { tryAgain } = useWords().common
  const { dismiss } = useWritingWords()
  const { canRetry } = describeFailure(outgoing.failure, useFailureWords())
  return (
    <>
      {why === undefined && canRetry && <Button onClick={onSendAgain}>{tryAgain}</Button>}
      {onDismiss !== undefined && (
        <QuietButtons>
          <Button variant="quiet" onClick={onDismiss}>
            {dismiss}
          </Button>
        </QuietButtons>
      )}
    </>
  )
}
