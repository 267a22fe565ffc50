import { PencilLine } from 'lucide-react'
import { useId } from 'react'
import type { DraftPlace } from '../../drafts/draft'
import { useDraftWords } from '../../messages/use-drafts-words'
import { useUnsent } from '../../queries/unsent'
import { newTicketOf } from '../../queries/writing/new-ticket-draft'
import { isNewTicket } from '../../queries/writing/new-ticket-places'
import { placeKey } from '../../queries/writing/outgoing'
import { useDraft, usePlaces, useWriting } from '../../queries/writing/use-writing'
import type { Writing } from '../../queries/writing/writing'
import { buttonClass } from '../../ui/button-class'
import { filesLeftOf } from '../new-ticket/files-left'
import { newTicketPath } from '../new-ticket/new-ticket-path'
import type { FromList } from '../paths'
import { RouteLink } from '../../ui/route-link'

/** Offers each new ticket that was begun, and isn't open yet. */
export function UnsentTicket({ list }: FromList) {
  const writing = useWriting()
  return writing && <AllOf writing={writing} list={list} />
}

function AllOf({ writing, list }: FromList & { readonly writing: Writing }) {
  return usePlaces(writing)
    .filter(isNewTicket)
    .map((place) => <UnsentLine key={placeKey(place)} {...{ writing, place, list }} />)
}

interface UnsentLineProps extends FromList {
  readonly writing: Writing
  readonly place: DraftPlace
}

function UnsentLine({ writing, place, list }: UnsentLineProps) {
  const { began: words, openedBare } = useDraftWords()
  const unsent = useUnsent(writing).get(place.ticket)
  const draft = useDraft(writing, place)
  const line = useId()
  const filesLeft = filesLeftOf(draft)
  const title = (filesLeft ?? newTicketOf(draft).summary).trim()
  if (unsent === undefined) return null
  const said = filesLeft === null ? words[unsent] : openedBare
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
      <p id={line} className="flex min-w-0 flex-1 flex-wrap gap-x-1">
        {title === '' ? said : `${said}: `}
        <bdi className="max-w-full one-line text-ink-2">{title}</bdi>
      </p>
      <RouteLink
        to={newTicketPath(place)}
        state={{ list } satisfies FromList}
        aria-describedby={line}
        className={buttonClass()}
      >
        {unsent === 'draft' ? words.resume : words.open}
      </RouteLink>
    </div>
  )
}
