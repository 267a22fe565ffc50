import type { Id } from '../../deskdirector/models'
import type { AdditiveWrite, TicketAction } from '../../deskdirector/writes/additive-write'
import type { DraftPlace } from '../../drafts/draft'
import { WORDS } from './attempts'
import { deliverPart, type Way } from './deliver-part'
import { endOf } from './end-of'
import type { Job } from './outbox'
import type { Writing } from './writing'

/** Closes, reopens, approves, declines or escalates a ticket, with whatever was typed for it. */
export function actionJob(
  writing: Writing,
  id: Id,
  place: DraftPlace & { readonly kind: TicketAction },
  way: Way = 'send',
): Job {
  const { drafts } = writing
  return async (report) => {
    // Without a draft there would be nothing to keep the attempt beside.
    const draft = drafts.get(place) ?? drafts.put(place, { text: '', fields: {}, attempt: null })
    const text = draft.text.trim()
    const write: AdditiveWrite = {
      kind: 'act',
      action: place.kind,
      takes: { id, ...(text !== '' && { text }) },
    }
    const delivered = await deliverPart(writing, place, { of: WORDS, write, way }, report)
    // Done, or never begun: an empty draft is kept only for the attempt's sake.
    if (delivered.kind === 'done' || (delivered.kind === 'refused' && text === ''))
      drafts.drop(place)
    return endOf(delivered)
  }
}
