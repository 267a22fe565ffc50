import { useRef } from 'react'
import { useActionsWords } from '../../../messages/use-actions-words'
import { useFailureWords } from '../../../messages/use-failure-words'
import { describeFailure } from '../../describe-failure'
import { KeepFocus } from '../../writing/keep-focus'
import { TextButton } from '../fields/text-button'
import type { Action } from './use-action'

/** Why something can't be done to the ticket any more: the instance said no. It may be tried again. */
export function ActionWithdrawn({ action }: { readonly action: Action }) {
  const words = useActionsWords()
  const failures = useFailureWords()
  const home = useRef<HTMLDivElement>(null)
  const { kind, refusal, outgoing, offerAgain } = action
  const { name } = words[kind]
  return (
    <div ref={home} tabIndex={-1} className="outline-none empty:hidden">
      {refusal !== null && outgoing === null && (
        <KeepFocus home={home}>
          <p className="text-xs text-ink-3">
            {`${words.withdrawn(name, describeFailure(refusal, failures).advice)} `}
            {refusal.status === 403 && (
              <TextButton label={words.againOf(name)} onClick={offerAgain}>
                {words.again}
              </TextButton>
            )}
          </p>
        </KeepFocus>
      )}
    </div>
  )
}
