import { useEffect, useEffectEvent, useState } from 'react'
import type { Id } from '../../../deskdirector/models'
import type { Refusals } from '../../../deskdirector/refusals'

/**
 * Lets what the instance refused of a reply be tried once more. The page offers it again from the next drawing on; only
 * then can it be sent.
 *
 * @param send sends the reply as it stands.
 */
export function useTryAgain(refusals: Refusals, id: Id, send: () => void): () => void {
  const [tries, setTries] = useState(0)
  const go = useEffectEvent(send)
  useEffect(() => {
    if (tries > 0) go()
  }, [tries])
  return () => {
    refusals.forget('ticket.addNote', id)
    setTries((count) => count + 1)
  }
}

/** Forgets that files were refused as soon as there are others: it may have been these. */
export function useFilesLapse(
  refusals: Refusals,
  id: Id,
  files: readonly { readonly id: string }[],
) {
  const which = files.map((file) => file.id).join()
  useEffect(() => {
    if (refusals.of('ticket.attach', id)?.status === 403) refusals.forget('ticket.attach', id)
  }, [refusals, id, which])
}
