import type { ContractBreach } from '../../http/errors'
import { useTicketWords } from '../../messages/use-ticket-words'
import { useFailureWords } from '../../messages/use-failure-words'
import { Notice } from '../../ui/notice'

/** How many are worth spelling out: the first few tell an administrator what the rest have. */
const SPELT_OUT = 20

/** Says that parts of the ticket could not be read, with what an administrator needs to mend it. */
export function BrokenParts({ broken }: { readonly broken: readonly ContractBreach[] }) {
  const { contract } = useFailureWords()
  const { title, advice, which, check } = useTicketWords().broken
  if (broken.length === 0) return null
  return (
    <div className="mb-4.5">
      <Notice tone="warn" title={title(broken.length)}>
        {advice}
        <details className="mt-1">
          <summary className="w-fit cursor-pointer text-sm font-medium">{which}</summary>
          <ul className="mt-1 text-sm">
            {broken.slice(0, SPELT_OUT).map(({ operation, field, expected, found }, index) => (
              <li key={index} dir="ltr" className="text-start">
                {contract.where(operation, field, expected, found)}
              </li>
            ))}
          </ul>
          <p className="mt-1 text-sm">{check}</p>
        </details>
      </Notice>
    </div>
  )
}
