import type { ReactNode } from 'react'
import type { ContractBreach } from '../http/errors'
import { useFailureWords } from '../messages/use-failure-words'

interface BreachDetailsProps {
  /** What they are called while they are folded away. */
  readonly summary: string
  readonly broken: readonly ContractBreach[]
  readonly children?: ReactNode
}

/** How many fields are worth spelling out: the first few tell an administrator what the rest have. */
const SPELT_OUT = 20

/** What an administrator needs to mend answers that aren't what was agreed: each field once, with an example. */
export function BreachDetails({ summary, broken, children }: BreachDetailsProps) {
  const { contract } = useFailureWords()
  return (
    <details className="mt-1">
      <summary className="w-fit cursor-pointer text-sm font-medium pointer-coarse:py-3">
        {summary}
      </summary>
      <ul className="mt-1 text-sm">
        {byField(broken)
          .slice(0, SPELT_OUT)
          .map(({ operation, field, expected, found, more }, index) => (
            <li key={index} dir="ltr" className="text-start">
              {contract.where(operation, field, expected, found, more)}
            </li>
          ))}
      </ul>
      {children}
    </details>
  )
}

/** The first breach of each kind, and how many more there are of it. */
function byField(broken: readonly ContractBreach[]) {
  const kinds = new Map<string, ContractBreach & { readonly more: number }>()
  for (const breach of broken) {
    const kind = JSON.stringify([breach.operation, breach.field, breach.expected])
    const known = kinds.get(kind)
    kinds.set(kind, known ? { ...known, more: known.more + 1 } : { ...breach, more: 0 })
  }
  return [...kinds.values()]
}
