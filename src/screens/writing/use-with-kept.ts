import { useState } from 'react'
import type { Choice, Id } from '../../deskdirector/models'
import type { KeptChoice } from '../../queries/writing/draft-fields'

interface Offered {
  readonly id: Id
  /** Null where nobody kept it. */
  readonly name: string | null
}

/**
 * What there is to choose from, with what a draft holds among it, whether the instance lists that (any more) or not:
 * what will be sent has to be seen. Taken back, it can be chosen again, and its field stays with the focus in it.
 */
export function useWithKept(
  choices: readonly Choice[],
  id: Id | null,
  kept: KeptChoice | null,
): readonly Offered[] {
  const [last, setLast] = useState<Offered | null>(null)
  const chosen = id === null ? last : { id, name: kept?.name ?? null }
  if (chosen?.id !== last?.id || chosen?.name !== last?.name) setLast(chosen)
  const isListed = choices.some((choice) => String(choice.id) === String(chosen?.id))
  return chosen === null || isListed ? choices : [...choices, chosen]
}
