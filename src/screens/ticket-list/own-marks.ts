import { createContext } from 'react'
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
