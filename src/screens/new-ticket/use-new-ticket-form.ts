import { useCallback, useEffect } from 'react'
import type { DraftPlace } from '../../drafts/draft'
import { dropIfBare } from '../../queries/writing/draft-files'
import { useDraft } from '../../queries/writing/use-writing'
import type { Writing } from '../../queries/writing/writing'
import { draftOfForm, formOf, isEmptyForm, type NewTicketForm } from './new-ticket-form'

/** The new ticket as it was typed so far: its draft, which keeps each change. */
export function useNewTicketForm(writing: Writing, place: DraftPlace) {
  const { drafts } = writing
  const draft = useDraft(writing, place)
  const form = formOf(draft)

  const dropIfEmpty = useCallback(() => {
    const now = drafts.get(place)
    // Emptied by hand, it is no draft any more; but one that holds files is.
    if (now !== null && now.attempt === null && isEmptyForm(formOf(now)))
      void dropIfBare(writing, place, now.revision)
  }, [writing, drafts, place])
  const revision = draft?.revision
  useEffect(() => dropIfEmpty(), [dropIfEmpty, revision])

  return {
    draft,
    form,
    /** Deletes it where there is nothing in it, and no file. */
    dropIfEmpty,
    change(part: Partial<NewTicketForm>) {
      const now = drafts.get(place)
      drafts.put(place, draftOfForm({ ...formOf(now), ...part }, now?.attempt))
    },
  }
}
