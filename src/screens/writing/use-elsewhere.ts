import { useState } from 'react'
import { isOver, type Outgoing } from '../../queries/writing/outgoing'

export type Elsewhere = 'sent' | 'changed'

/**
 * What became of something that was to be sent from here and wasn't: another tab has sent it, or changed or deleted it;
 * told until something else leaves from here, or `forget`.
 */
export function useElsewhere(outgoing: Outgoing | null) {
  const [elsewhere, setElsewhere] = useState<Elsewhere | null>(null)
  const isTheirs = outgoing?.stage === 'yielded' && !outgoing.isPutOff
  const now = isTheirs
    ? outgoing.isSent
      ? 'sent'
      : 'changed'
    : isOver(outgoing)
      ? elsewhere
      : null
  if (now !== elsewhere) setElsewhere(now)
  return { elsewhere, forget: () => setElsewhere(null) }
}
