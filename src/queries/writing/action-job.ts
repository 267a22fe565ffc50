import type { Id, Ticket } from '../../deskdirector/models'
import type { AdditiveWrite, TicketAction } from '../../deskdirector/writes/additive-write'
import { blankDraft, type Draft, type DraftPlace } from '../../drafts/draft'
import { renewAlike } from './alike-attempts'
import { WORDS } from './attempts'
import { deliverPart, type Way } from './deliver-part'
import { endOf } from './end-of'
import type { Job } from './outbox'
import { doubtful, takenBack } from './unsent-ends'
import type { Writing } from './writing'

type ActionPlace = DraftPlace & { readonly kind: TicketAction }

/**
 * Closes, reopens, approves, declines or escalates a ticket, with whatever was typed for it. Made where it is asked
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
    const text = draft.text.trim()
    const write: AdditiveWrite = {
      kind: 'act',
      action: place.kind,
      takes: { id, ...(text !== '' && { text }) },
    }
    const delivered = await deliverPart(writing, place, { of: WORDS, write, way, seen }, report)
    if (delivered.kind === 'done') {
      renewAlike(drafts, place, write)
      settle(writing, place, draft)
    }
    // It never began: an empty draft is kept only for the attempt's sake.
    const isHere = delivered.kind === 'refused' || delivered.kind === 'yielded'
    if (isHere && text === '') drafts.drop(place)
    return endOf(delivered)
  }
}

/** What has arrived is no draft any more; what was typed in another tab meanwhile still is. */
function settle({ drafts }: Writing, place: ActionPlace, sent: Draft): void {
  const now = drafts.get(place)
  if (now === null) return
  if (now.text === sent.text) drafts.arrived(place)
  else drafts.put(place, { ...now, attempt: null })
}
