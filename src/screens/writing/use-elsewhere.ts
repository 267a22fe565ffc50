import { useState } from 'react'
import { isOver, type Outgoing } from '../../queries/writing/outgoing'

/**
 * Whether what was to be sent from here was changed, deleted or sent in another tab instead; told until something else
 * leaves from here, or `forget`.
 */
export function useElsewhere(outgoing: Outgoing | null) {
  const [isElsewhere, setIsElsewhere] = useState(false)
  const isTheirs = outgoing?.stage === 'yielded' && !outgoing.isPutOff
  if (isTheirs && !isElsewhere) setIsElsewhere(true)
  if (!isOver(outgoing) && isElsewhere) setIsElsewhere(false)
  return { isElsewhere, forget: () => setIsElsewhere(false) }
}
