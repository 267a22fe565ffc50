import type { Id, Ticket } from '../../deskdirector/models'
import type { AdditiveWrite, TicketDeed } from '../../deskdirector/writes/additive-write'
import { blankDraft, type Draft, type DraftPlace } from '../../drafts/draft'
import { renewAlike } from './alike-attempts'
import { WORDS } from './attempts'
import { deliverPart, type Way } from './deliver-part'
import { endOf } from './end-of'
import type { Job } from './outbox'
import { doubtful, takenBack } from './unsent-ends'
import { ratingOf } from './rating'
import { keepRating } from './ratings-given'
import type { Writing } from './writing'

type ActionPlace = DraftPlace & { readonly kind: TicketDeed }

/**
 * Closes, reopens, approves, declines, escalates or rates a ticket, with whatever was typed for it. Made where it is asked
 * for: what was typed then and is gone when its turn comes isn't sent.
 *
 * @param seen the ticket as the person saw it when they began: where somebody else has answered since, it is put off.
 */
export function actionJob(
  writing: Writing,
  id: Id,
  place: ActionPlace,
  way: Way = 'send',
  seen?: Ticket,
): Job {
  const { drafts } = writing
  const asked = drafts.get(place)
  return async (report) => {
    const known = drafts.get(place)
    if (known === null && (asked !== null || way === 'check')) return takenBack
    const wasInDoubt = (asked?.attempt ?? null) !== null
    // Another tab has left it in doubt since it was asked for.
    if (way === 'send' && !wasInDoubt && (known?.attempt ?? null) !== null) return doubtful
    // Without a draft there would be nothing to keep the attempt beside.
    const draft = known ?? drafts.put(place, blankDraft)
    const write = writeOf(id, place.kind, draft)
    const delivered = await deliverPart(writing, place, { of: WORDS, write, way, seen }, report)
    if (delivered.kind === 'done') {
      renewAlike(drafts, place, write)
      const rating = ratingOf(draft)
      if (place.ticket !== null && rating !== null) keepRating(writing, place.ticket, rating)
      settle(writing, place, draft)
    }
    // It never began: an empty draft is kept only for the attempt's sake.
    const isHere = delivered.kind === 'refused' || delivered.kind === 'yielded'
    if (isHere && draft.text.trim() === '' && ratingOf(draft) === null) drafts.drop(place)
    return endOf(delivered)
  }
}

function writeOf(id: Id, deed: TicketDeed, draft: Draft): AdditiveWrite {
  const text = draft.text.trim()
  const takes = { id, ...(text !== '' && { text }) }
  if (deed !== 'rate') return { kind: 'act', action: deed, takes }
  return { kind: 'rate', takes: { ...takes, rating: ratingOf(draft) ?? NaN } }
}

/** What has arrived is no draft any more; what was typed in another tab meanwhile still is. */
function settle({ drafts }: Writing, place: ActionPlace, sent: Draft): void {
  const now = drafts.get(place)
  if (now === null) return
  if (now.text === sent.text && ratingOf(now) === ratingOf(sent)) drafts.arrived(place)
  else drafts.put(place, { ...now, attempt: null })
}
