import type { Draft, DraftPlace } from '../../drafts/draft'
import type { Id } from '../../deskdirector/models'
import { moveFiles } from '../../queries/writing/draft-files'
import { newTicketOf } from '../../queries/writing/new-ticket-draft'
import type { Job } from '../../queries/writing/outbox'
import type { Writing } from '../../queries/writing/writing'

/** The name of the mark among a draft's fields. */
const TITLE = 'openedAs'

/** The title of the ticket that files were written for, where it is open and they aren't on it; else null. */
export function filesLeftOf(draft: Draft | null): string | null {
  const title = draft?.fields[TITLE]
  return typeof title === 'string' ? title : null
}

/** Marks the files that stay behind when a job has opened their ticket: they are no ticket that was begun. */
export function markingFiles({ drafts }: Writing, place: DraftPlace, job: Job): Job {
  const { summary } = newTicketOf(drafts.get(place))
  return async (report) => {
    const ended = await job(report)
    if (ended.stage === 'done' && isBare(drafts.get(place))) {
      drafts.put(place, { text: '', fields: { [TITLE]: summary }, attempt: null })
    }
    return ended
  }
}

/** Nothing but files: words are another tab's, and have not been sent. */
function isBare(draft: Draft | null): boolean {
  if (draft === null || draft.text !== '' || draft.attempt !== null) return false
  return Object.keys(draft.fields).length === 0
}

/** Puts the files that stayed behind to the reply of a ticket, where the person sends them. */
export async function bringFiles(writing: Writing, place: DraftPlace, id: Id): Promise<void> {
  const { drafts } = writing
  const files = await drafts.files.of(place)
  const moved = await moveFiles(writing, files, { ticket: String(id), kind: 'reply' }, true)
  if (moved === files.length) drafts.drop(place)
}
