import { useSyncExternalStore } from 'react'
import type { Id } from '../deskdirector/models'
import type { OperationName } from '../deskdirector/operations'
import type { Refusal } from '../deskdirector/refusals'
import { useDesk } from './desk'

/**
 * Whether the page offers an operation: it does what is bound, until the instance refuses it; then the refusal says
 * why. With a ticket's id: on that ticket.
 */
export interface Offer {
  readonly isOffered: boolean
  readonly refusal: Refusal | null
}

export function useOffer(operation: OperationName, id?: Id): Offer {
  const { connection } = useDesk()
  const { refusals } = connection
  const refusal = useSyncExternalStore(refusals.subscribe, () => refusals.of(operation, id))
  return { isOffered: refusal === null && connection.can(operation), refusal }
}
