import { memo, useLayoutEffect } from 'react'
import { useUnsent } from '../../queries/unsent'
import { usePinned } from '../../queries/use-pinned'
import { useWriting } from '../../queries/writing/use-writing'
import type { Writing } from '../../queries/writing/writing'
import { noMarks, type OwnMarks } from './own-marks'

export interface ReadOwnMarksProps {
  /** Hears of them whenever they change. */
  readonly onMarks: (marks: OwnMarks) => void
}

/**
 * Nothing of its own to see: reads what the list's tickets are to their reader, once it is known who that is. Memoised: a
 * list that is scrolled is drawn with each row that comes, and asking the cache then was a sixth of all the garbage.
 */
export const ReadOwnMarks = memo(function ReadOwnMarks(props: ReadOwnMarksProps) {
  const writing = useWriting()
  return writing && <ReadFrom {...props} writing={writing} />
})

function ReadFrom({ onMarks, writing }: ReadOwnMarksProps & { readonly writing: Writing }) {
  const pinned = usePinned(writing)?.ids
  const unsent = useUnsent(writing)
  useLayoutEffect(() => onMarks({ pinned: pinned ?? [], unsent }), [onMarks, pinned, unsent])
  // On another side of DeskDirector they are somebody else's.
  useLayoutEffect(() => () => onMarks(noMarks), [onMarks])
  return null
}
