import type { ContractBreach } from '../../http/errors'
import { useTicketWords } from '../../messages/use-ticket-words'
import { Notice } from '../../ui/notice'
import { BreachDetails } from '../breach-details'

/** Says that parts of the ticket could not be read, with what an administrator needs to mend it. */
export function BrokenParts({ broken }: { readonly broken: readonly ContractBreach[] }) {
  const { title, advice, which, check } = useTicketWords().broken
  if (broken.length === 0) return null
  return (
    <div className="mb-4.5">
      <Notice tone="warn" title={title(broken.length)}>
        {advice}
        <BreachDetails summary={which} broken={broken}>
          <p className="mt-1 text-sm">{check}</p>
        </BreachDetails>
      </Notice>
    </div>
  )
}
