import { PencilLine } from 'lucide-react'
import { Link } from 'react-router-dom'
import { useDraftWords } from '../../messages/use-drafts-words'
import { useUnsent } from '../../queries/unsent'
import { NEW_TICKET, newTicketOf } from '../../queries/writing/new-ticket-draft'
import { useDraft, useWriting } from '../../queries/writing/use-writing'
import type { Writing } from '../../queries/writing/writing'
import { buttonClass } from '../../ui/button-class'
import { filesLeftOf } from '../new-ticket/files-left'
import { NEW_TICKET_PATH, type FromList } from '../paths'

/** Offers a new ticket that was begun, and isn't open yet. */
export function UnsentTicket({ list }: FromList) {
  const writing = useWriting()
  return writing && <Unsent writing={writing} list={list} />
}

function Unsent({ writing, list }: FromList & { readonly writing: Writing }) {
  const { began: words, openedBare } = useDraftWords()
  const unsent = useUnsent(writing, null)
  const draft = useDraft(writing, NEW_TICKET)
  const title = newTicketOf(draft).summary.trim()
  const said = unsent && (filesLeftOf(draft) === null ? words[unsent] : openedBare)
  if (unsent === null) return null
  return (
    <div
      role="status"
      className="flex arrive items-center gap-2.5 rounded-card border border-line bg-surface py-1 ps-3.5 pe-1 shadow-rest"
    >
      <PencilLine
        aria-hidden
        size={16}
        strokeWidth={1.75}
        className={`shrink-0 ${unsent === 'draft' || unsent === 'sending' ? 'text-accent-text' : 'text-warn'}`}
      />
      <p className="flex min-w-0 flex-1 flex-wrap gap-x-1">
        {title === '' ? said : `${said}: `}
        <bdi className="max-w-full truncate text-ink-2">{title}</bdi>
      </p>
      <Link to={NEW_TICKET_PATH} state={{ list } satisfies FromList} className={buttonClass()}>
        {unsent === 'draft' ? words.resume : words.open}
      </Link>
    </div>
  )
}
