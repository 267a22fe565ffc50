import { Pin } from 'lucide-react'
import type { Id } from '../../deskdirector/models'
import { useDraftWords } from '../../messages/use-drafts-words'
import { useUnsent, type Unsent } from '../../queries/unsent'
import { usePinned } from '../../queries/use-pinned'
import { useWriting } from '../../queries/writing/use-writing'
import type { Writing } from '../../queries/writing/writing'
import { VisuallyHidden } from '../../ui/visually-hidden'

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
  const writing = useWriting()
  const isPinned = usePinned(writing)?.ids.includes(String(id)) ?? false
  return (
    <>
      {isPinned && <PinMark />}
      {writing && <Mark writing={writing} ticket={String(id)} />}
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

function Mark({ writing, ticket }: { readonly writing: Writing; readonly ticket: string }) {
  const words = useDraftWords().marks
  const unsent = useUnsent(writing, ticket)
  if (unsent === null) return null
  return (
    <span>
      {' · '}
      <span className={`rounded-mark px-1.25 font-medium ${looks[unsent]}`}>{words[unsent]}</span>
    </span>
  )
}
