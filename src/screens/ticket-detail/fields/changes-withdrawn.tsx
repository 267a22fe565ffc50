import type { Refusal } from '../../../deskdirector/refusals'
import { useEditWords } from '../../../messages/use-edit-words'
import { useFailureWords } from '../../../messages/use-failure-words'
import { describeFailure } from '../../describe-failure'

/** Why the fields of this ticket can't be changed any more: the instance said no. */
export function ChangesWithdrawn({ refusal }: { readonly refusal: Refusal | null }) {
  const { withdrawn } = useEditWords()
  const failures = useFailureWords()
  if (refusal === null) return null
  return (
    <p className="mb-2.75 text-xs text-ink-3">
      {`${withdrawn}. ${describeFailure(refusal, failures).advice}`}
    </p>
  )
}
