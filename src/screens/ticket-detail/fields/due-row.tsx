import type { Ticket } from '../../../deskdirector/models'
import { useTicketWords } from '../../../messages/use-ticket-words'
import { DueMoment } from '../due-moment'
import { DueField } from './due-field'
import { FieldRow } from './field-row'

interface DueRowProps {
  readonly ticket: Ticket
  readonly isOffered: boolean
}

/** When the ticket is due. */
export function DueRow({ ticket, isOffered }: DueRowProps) {
  const label = useTicketWords().fields.due
  const { dueOn, isClosed } = ticket
  return (
    <FieldRow
      {...{ ticket, label, isOffered }}
      field="dueOn"
      plain={dueOn !== null && <DueMoment instant={dueOn} isOver={isClosed === true} />}
    >
      {(control) => <DueField control={control} />}
    </FieldRow>
  )
}
