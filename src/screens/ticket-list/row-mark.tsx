import type { Id } from '../../deskdirector/models'
import { useDraftWords } from '../../messages/use-drafts-words'
import { useUnsent, type Unsent } from '../../queries/unsent'
import { useWriting } from '../../queries/writing/use-writing'
import type { Writing } from '../../queries/writing/writing'

export interface RowMarkProps {
  readonly id: Id
}

const looks: Record<Unsent, string> = {
  draft: 'bg-accent-soft text-accent-text',
  sending: 'bg-neutral-soft text-ink-2',
  refused: 'bg-bad-soft text-bad',
  asking: 'bg-warn-soft text-warn',
}

/** Says on a ticket's row that something of the reader's hasn't arrived there. */
export function RowMark({ id }: RowMarkProps) {
  const writing = useWriting()
  return writing && <Mark writing={writing} ticket={String(id)} />
}

function Mark({ writing, ticket }: { readonly writing: Writing; readonly ticket: string }) {
  const words = useDraftWords().marks
  const unsent = useUnsent(writing, ticket)
  if (unsent === null) return null
  return (
    <>
      {' · '}
      <span className={`rounded-[4px] px-1.25 font-medium ${looks[unsent]}`}>{words[unsent]}</span>
    </>
  )
}
