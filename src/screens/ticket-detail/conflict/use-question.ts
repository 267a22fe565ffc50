import { useSyncExternalStore } from 'react'
import type { Id } from '../../../deskdirector/models'
import type { Outgoing, WritePlace } from '../../../queries/writing/outgoing'
import type { Writing } from '../../../queries/writing/writing'

type Asking = Extract<Outgoing, { stage: 'asking' }>

/** What somebody has to decide about a ticket, if anything: the first question of those that wait. */
export function useQuestion({ outbox }: Writing, id: Id): Asking | null {
  const isOurs = ({ ticket }: WritePlace) => ticket === String(id)
  return useSyncExternalStore(outbox.subscribe, () => {
    for (const place of outbox.busy().filter(isOurs)) {
      const outgoing = outbox.of(place)
      if (outgoing?.stage === 'asking') return outgoing
    }
    return null
  })
}
