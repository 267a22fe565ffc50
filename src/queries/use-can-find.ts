import { useCallback } from 'react'
import type { CanFind } from '../deskdirector/ticket-filter'
import { useDesk } from './desk'

/** Whether the instance's own search takes an argument; what it doesn't take, the page does over what was loaded. */
export function useCanFind(): CanFind {
  const { connection } = useDesk()
  return useCallback(
    (argument, value) => connection.can('tickets.find', argument, value),
    [connection],
  )
}
