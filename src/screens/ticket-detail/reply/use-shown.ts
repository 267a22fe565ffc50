import { useState } from 'react'
import type { KeptFile } from '../../../drafts/draft-store'
import type { Outgoing } from '../../../queries/writing/outgoing'
import type { Composed } from './composed'

/** A reply that isn't the person's to change now: on its way, in doubt, or just arrived. */
export interface Shown {
  readonly text: string
  readonly internal: boolean
  readonly files: readonly KeptFile[]
}

/**
 * What is shown of a reply in place of its editor, as it was when it left: its draft empties as its parts arrive. Null
 * while it is the person's to change.
 */
export function useShown(
  composed: Composed,
  files: readonly KeptFile[],
  outgoing: Outgoing | null,
): Shown | null {
  const [shown, setShown] = useState<Shown | null>(null)
  const isOpen = outgoing === null || outgoing.stage === 'refused' || outgoing.stage === 'yielded'
  // One that arrived while another screen was looked at has nothing left to show.
  const isPast = outgoing?.stage === 'done' && shown === null
  const next = isOpen || isPast ? null : grown(shown, composed, files)
  if (next !== shown) setShown(next)
  return next
}

function grown(shown: Shown | null, composed: Composed, files: readonly KeptFile[]): Shown {
  const known = shown ?? { text: '', internal: composed.internal, files: [] }
  const text = known.text === '' ? composed.text : known.text
  const added = files.filter((file) => known.files.every(({ id }) => id !== file.id))
  if (shown !== null && text === shown.text && added.length === 0) return shown
  return { ...known, text, files: [...known.files, ...added] }
}
