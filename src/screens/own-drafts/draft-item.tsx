import { Trash2 } from 'lucide-react'
import { useLocation } from 'react-router-dom'
import type { DraftPlace } from '../../drafts/draft'
import { useDraftWords } from '../../messages/use-drafts-words'
import { isNewTicket } from '../../queries/writing/new-ticket-places'
import { useDraft } from '../../queries/writing/use-writing'
import type { Writing } from '../../queries/writing/writing'
import { MomentWithTime } from '../moment-with-time'
import { filesLeftOf } from '../new-ticket/files-left'
import { newTicketPath } from '../new-ticket/new-ticket-path'
import { ticketPath } from '../paths'
import { RouteLink } from '../../ui/route-link'
import { lineOf } from './line-of'
import { useDraftName } from './use-draft-name'
import { useIsUnderway } from './use-is-underway'

interface DraftItemProps {
  readonly writing: Writing
  readonly place: DraftPlace
  readonly onDelete: () => void
  readonly onLeave: (isElsewhere: boolean) => void
}

/** One draft: what it would become and where, how it begins, and when it was last changed. */
export function DraftItem({ writing, place, onDelete, onLeave }: DraftItemProps) {
  const words = useDraftWords().list
  const draft = useDraft(writing, place)
  const name = useDraftName(place, draft)
  const { pathname } = useLocation()
  const isChosen = place.kind === 'fields' || place.kind === 'rate'
  const isUnderway = useIsUnderway(writing, place)
  if (draft === null) return null
  const { ticket } = place
  const to = isNewTicket(place) ? newTicketPath(place) : ticketPath(ticket ?? '')
  return (
    <li className="relative flex items-center gap-2 py-2 ps-3.5 pe-1.5 hover:bg-hover">
      <div className="grid min-w-0 flex-1 gap-0.5">
        <div className="flex flex-wrap items-baseline justify-between gap-x-3">
          <RouteLink
            to={to}
            onClick={() => onLeave(pathname !== to)}
            className="max-w-full font-medium wrap-anywhere text-accent-text tabular-nums after:absolute after:inset-0"
          >
            <bdi>{name}</bdi>
          </RouteLink>
          <span className="text-xs text-ink-3">
            {isUnderway ? words.sending : <MomentWithTime instant={draft.changedAt} />}
          </span>
        </div>
        <p className="one-line written text-sm text-ink-2">
          {lineOf(filesLeftOf(draft) ?? draft.text) || (isChosen ? words.notSaved : words.noWords)}
        </p>
      </div>
      {!isUnderway && (
        <button
          type="button"
          aria-label={words.deleteOf(name)}
          title={words.delete}
          onClick={onDelete}
          className="relative grid size-8 shrink-0 place-items-center rounded-control text-ink-3 hover:bg-line hover:text-ink pointer-coarse:size-11"
        >
          <Trash2 aria-hidden size={16} strokeWidth={1.75} />
        </button>
      )}
    </li>
  )
}
