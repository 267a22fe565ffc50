import { useEditWords } from '../../../messages/use-edit-words'
import { useFailureWords } from '../../../messages/use-failure-words'
import { useWords } from '../../../messages/use-words'
import type { Outgoing } from '../../../queries/writing/outgoing'
import { Button } from '../../../ui/button'
import { Notice } from '../../../ui/notice'
import { QuietButtons } from '../../../ui/quiet-buttons'
import { describeFailure } from '../../describe-failure'

interface FieldOutcomeProps {
  /** What was changed, in the page's words. */
  readonly label: string
  readonly outgoing: Outgoing | null
  readonly again: () => void
  /** Lets it be; null where something typed would be left with nothing to do about it. */
  readonly leave: (() => void) | null
  /** What is said of what was typed. */
  readonly kept?: string
}

/** What became of a change that isn't on the ticket; stays until it is tried again or let be. */
export function FieldOutcome({ label, outgoing, again, leave, kept = '' }: FieldOutcomeProps) {
  const { outcome } = useEditWords()
  const { tryAgain } = useWords().common
  const failures = useFailureWords()
  const actions = (retry: string | null) => (
    <span className="flex flex-wrap gap-x-5 gap-y-1 empty:hidden">
      {leave !== null && (
        <QuietButtons>
          <Button variant="quiet" onClick={leave}>
            {outcome.leave}
          </Button>
        </QuietButtons>
      )}
      {retry !== null && <Button onClick={again}>{retry}</Button>}
    </span>
  )
  switch (outgoing?.stage) {
    case 'refused': {
      const { title, advice, canRetry } = describeFailure(outgoing.failure, failures)
      return (
        <Notice
          tone="bad"
          title={outcome.refused(label)}
          action={actions(canRetry ? tryAgain : null)}
        >
          {`${title}. ${advice} ${kept}`}
        </Notice>
      )
    }
    case 'doubtful': {
      const { title } = describeFailure(outgoing.failure, failures)
      return (
        <Notice tone="bad" title={outcome.doubtful(label)} action={actions(tryAgain)}>
          {`${title}. ${outcome.doubtfulAdvice} ${kept}`}
        </Notice>
      )
    }
    case 'yielded':
      return (
        outgoing.isPutOff && (
          <Notice tone="warn" title={outcome.putOff(label)} action={actions(outcome.decide)}>
            {`${outcome.putOffAdvice} ${kept}`}
          </Notice>
        )
      )
    default:
      return null
  }
}
