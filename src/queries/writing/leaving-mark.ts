import type { Draft, DraftContent, DraftPlace } from '../../drafts/draft'
import type { Job } from './outbox'
import type { Writing } from './writing'

/** The name of the mark among a draft's fields; what is typed since takes it away. */
const LEAVING = 'isLeaving'

/** Whether a draft was to be sent, and the page was left before any of it could. */
export function wasLeaving(draft: Draft | null): boolean {
  return draft !== null && draft.attempt === null && draft.fields[LEAVING] === true
}

/**
 * Marks a draft as being sent from now on until its job has ended: whoever leaves the page meanwhile is told on their
 * return that it wasn't. Gives the job that sends it.
 */
export function leaving({ drafts }: Writing, place: DraftPlace, job: Job): Job {
  const draft = drafts.get(place)
  if (draft !== null) drafts.put(place, { ...draft, fields: { ...draft.fields, [LEAVING]: true } })
  return async (report) => {
    try {
      return await job(report)
    } finally {
      stayed(drafts, place)
    }
  }
}

/** It isn't being sent any more: it was taken back, or its fate is told in some other way. */
export function stayed(drafts: Writing['drafts'], place: DraftPlace): void {
  const draft = drafts.get(place)
  if (draft !== null && LEAVING in draft.fields) drafts.put(place, withoutMark(draft))
}

/** A draft as it was typed. */
export function withoutMark({ text, fields, attempt }: DraftContent): DraftContent {
  const typed = Object.fromEntries(Object.entries(fields).filter(([name]) => name !== LEAVING))
  return { text, fields: typed, attempt }
}
