import { useState } from 'react'
import { noteKeys } from '../../deskdirector/keys-of'
import type { Note, Ticket } from '../../deskdirector/models'

interface Arrivals {
  /** The notes to mark as new: those that came while the ticket stood open. */
  readonly keys: ReadonlySet<string>
  /** How many came with the latest answer that brought any. */
  readonly latest: number
}

const NONE: Arrivals = { keys: new Set(), latest: 0 }

/** Tells the notes that arrive while a ticket is being read from those that were there, and from the reader's own. */
export function useArrivals(ticket: Ticket, isOwn: (note: Note) => boolean): Arrivals {
  const [known, setKnown] = useState(ticket.notes)
  const [arrivals, setArrivals] = useState(NONE)
  if (known !== ticket.notes) {
    const before = new Set(noteKeys(known))
    const keys = noteKeys(ticket.notes)
    const added = ticket.notes.flatMap((note, index) => {
      const key = keys[index] ?? ''
      return before.has(key) || isOwn(note) ? [] : [key]
    })
    setKnown(ticket.notes)
    if (added.length > 0) {
      setArrivals({ keys: new Set([...arrivals.keys, ...added]), latest: added.length })
    }
  }
  return arrivals
}
