import type { Ticket } from '../../../deskdirector/models'
import { useTicketWords } from '../../../messages/use-ticket-words'
import { Tags } from '../tags'
import { FieldRow } from './field-row'
import { TagsField } from './tags-field'

interface TagsRowProps {
  readonly ticket: Ticket
  readonly isOffered: boolean
}

/** What the ticket is tagged with. */
export function TagsRow({ ticket, isOffered }: TagsRowProps) {
  const label = useTicketWords().fields.tags
  return (
    <FieldRow
      {...{ ticket, label, isOffered }}
      field="tags"
      plain={ticket.tags.length > 0 && <Tags tags={ticket.tags} />}
    >
      {(control) => <TagsField control={control} />}
    </FieldRow>
  )
}
