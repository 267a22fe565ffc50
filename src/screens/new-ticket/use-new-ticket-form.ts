import { useEffect } from 'react'
import { dropIfBare } from '../../queries/writing/draft-files'
import { NEW_TICKET } from '../../queries/writing/new-ticket-draft'
import { useDraft } from '../../queries/writing/use-writing'
import type { Writing } from '../../queries/writing/writing'
import { draftOfForm, formOf, isEmptyForm, type NewTicketForm } from './new-ticket-form'

/** The new ticket as it was typed so far: its draft, which keeps each change. */
export function useNewTicketForm(writing: Writing) {
  const { drafts } = writing
  const draft = useDraft(writing, NEW_TICKET)
  const form = formOf(draft)

  const isBare = draft !== null && draft.attempt === null && isEmptyForm(form)
  const revision = isBare ? draft.revision : null
  useEffect(() => {
    if (revision === null) return
    // Emptied by hand, it is no draft any more; but one that holds files is.
    void dropIfBare(writing, NEW_TICKET, revision)
  }, [writing, revision])

  return {
    draft,
    form,
    change(part: Partial<NewTicketForm>) {
      const now = drafts.get(NEW_TICKET)
      drafts.put(NEW_TICKET, draftOfForm({ ...formOf(now), ...part }, now?.attempt))
    },
  }
}
