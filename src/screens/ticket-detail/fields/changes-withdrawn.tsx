import { useRef } from 'react'
import type { Id } from '../../../deskdirector/models'
import type { Field } from '../../../deskdirector/writes/fields'
import { useEditWords } from '../../../messages/use-edit-words'
import { useFailureWords } from '../../../messages/use-failure-words'
import { useTicketWords } from '../../../messages/use-ticket-words'
import { useDesk } from '../../../queries/desk'
import { useOffer } from '../../../queries/use-offer'
import { useRefusedFields } from '../../../queries/use-refused-fields'
import { describeFailure } from '../../describe-failure'
import { KeepFocus } from '../../writing/keep-focus'

const look = 'mb-2.75 text-xs text-ink-3'

/** Why a ticket, or some field of it, can't be changed any more: the instance said no. A field may be tried again. */
export function ChangesWithdrawn({ id }: { readonly id: Id }) {
  const words = useEditWords().withdrawn
  const failures = useFailureWords()
  const nameOf = useFieldNames()
  const { refusals } = useDesk().connection
  const { refusal } = useOffer('ticket.update', id)
  const refused = useRefusedFields(id)
  const home = useRef<HTMLDivElement>(null)
  if (refusal !== null)
    return <p className={look}>{`${words.ticket}. ${describeFailure(refusal, failures).advice}`}</p>
  return (
    <div ref={home} tabIndex={-1} className="outline-none">
      {refused.map((each) => (
        <KeepFocus key={each.field} home={home}>
          <p className={look}>
            {`${words.field(nameOf[each.field])} ${describeFailure(each.refusal, failures).advice} `}
            <button
              type="button"
              aria-label={words.againOf(nameOf[each.field])}
              onClick={() => refusals.forget('ticket.update', id, each.field)}
              className="font-medium text-accent-text underline underline-offset-2 pointer-coarse:min-h-11"
            >
              {words.again}
            </button>
          </p>
        </KeepFocus>
      ))}
    </div>
  )
}

function useFieldNames(): Readonly<Record<Field, string>> {
  const { fields } = useTicketWords()
  const { summary, description } = useEditWords()
  return {
    ...fields,
    summary: summary.label,
    description: description.label,
    dueOn: fields.due,
  }
}
