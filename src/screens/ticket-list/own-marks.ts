import { createContext } from 'react'
import type { Id } from '../../deskdirector/models'
import type { UnsentByTicket } from '../../queries/unsent'

/** What tickets are to their reader. */
export interface OwnMarks {
  /** The ids of those they pinned, as text. */
  readonly pinned: readonly string[]
  readonly unsent: UnsentByTicket
}

export const noMarks: OwnMarks = { pinned: [], unsent: new Map() }

/** Read once for all rows: rows that each looked for themselves made the start of a scroll twice as slow. */
export const OwnMarksContext = createContext(noMarks)

/** Whether a row has anything of its reader's to say. */
export function hasMark({ pinned, unsent }: OwnMarks, id: Id): boolean {
  return unsent.has(String(id)) || pinned.includes(String(id))
}
