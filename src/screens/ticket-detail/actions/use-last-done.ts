import { useState } from 'react'
import type { TicketDeed } from '../../../deskdirector/writes/additive-write'
import type { Action } from './use-action'

interface Known {
  /** What is said to be done, in the order of the actions. */
  readonly done: readonly TicketDeed[]
  readonly last: TicketDeed | null
}

/**
 * What was done last, as long as that is to be told; undefined where nothing is. What was done before it isn't told
 * again after it: by then it is old.
 */
export function useLastDone(actions: readonly Action[]): Action | undefined {
  const [known, setKnown] = useState<Known>({ done: [], last: null })
  const done = actions.filter(isDone).map(({ kind }) => kind)
  const fresh = done.find((kind) => !known.done.includes(kind))
  const last = fresh ?? known.last
  if (done.join() !== known.done.join()) setKnown({ done, last })
  return actions.find((action) => action.kind === last && isDone(action))
}

const isDone = ({ outgoing }: Action) => outgoing?.stage === 'done'
