import type { StoredTicket } from '../model'
import type { Caller } from '../people'
import { visibleTaskLists } from './visibility'

export interface TaskProgress {
  readonly done: number
  readonly total: number
}

/** Tasks done and to do over the lists a person may see; an archived list no longer counts. */
export function taskProgress(caller: Caller, ticket: StoredTicket): TaskProgress {
  let done = 0
  let total = 0
  for (const list of visibleTaskLists(caller, ticket)) {
    if (list.isArchived) continue
    done += list.progress.done
    total += list.progress.total
  }
  return { done, total }
}
