import { Pin } from 'lucide-react'
import { useContext } from 'react'
import type { Id } from '../../deskdirector/models'
import { useDraftWords } from '../../messages/use-drafts-words'
import type { Unsent } from '../../queries/unsent'
import { VisuallyHidden } from '../../ui/visually-hidden'
import { OwnMarksContext } from './own-marks'

export interface RowMarkProps {
  readonly id: Id
}

const looks: Record<Unsent, string> = {
  draft: 'bg-accent-soft text-accent-text',
  sending: 'bg-neutral-soft text-ink-2',
  refused: 'bg-bad-soft text-bad',
  asking: 'bg-warn-soft text-warn',
}

/** Says on a ticket's row what it is to the reader: whether they pinned it, and what of theirs hasn't arrived there. */
export function RowMark({ id }: RowMarkProps) {
  const { pinned, unsent } = useContext(OwnMarksContext)
  const mark = unsent.get(String(id))
  return (
    <>
      {pinned.includes(String(id)) && <PinMark />}
      {mark && <UnsentMark unsent={mark} />}
    </>
  )
}

function PinMark() {
  const words = useDraftWords().marks
  return (
    <span>
      {' '}
      <Pin
        aria-hidden
        size={11}
        strokeWidth={1.75}
        className="inline-block fill-current align-[-0.0625rem] text-accent-text"
      />
      <VisuallyHidden>{words.pinned}</VisuallyHidden>
    </span>
  )
}

function UnsentMark({ unsent }: { readonly unsent: Unsent }) {
  const words = useDraftWords().marks
  return (
    <span>
      {' · '}
      <span className={`rounded-mark px-1.25 font-medium ${looks[unsent]}`}>{words[unsent]}</span>
    </span>
  )
}
