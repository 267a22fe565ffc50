import type { Ticket } from '../../../deskdirector/models'
import { useTicketWords } from '../../../messages/use-ticket-words'
import { useChoices } from '../../../queries/choices'
import { Assignees } from '../assignees'
import { AssignedTo } from './assigned-to'
import { idsOf } from './choice-options'
import { ChoicesNote } from '../../writing/choices-note'
import { FieldRow } from './field-row'

interface AssigneesRowProps {
  readonly ticket: Ticket
  readonly isOffered: boolean
}

/** Who works on the ticket. */
export function AssigneesRow({ ticket, isOffered }: AssigneesRowProps) {
  const label = useTicketWords().fields.assignees
  const queue = ticket.queue?.id ?? undefined
  const choosing = useChoices('agents', { queue }, isOffered)
  // Read here, so that this is drawn again when they change, whoever shows them.
  const { isError, isFetching, refetch } = choosing.query
  const ids = idsOf(ticket.assignees, choosing.choices)
  const plain = <Assignees people={ticket.assignees} />
  return (
    <FieldRow
      {...{ ticket, label, plain }}
      field="assignees"
      isOffered={isOffered && choosing.isOffered}
    >
      {(control) => (
        <>
          {ids === null ? plain : <AssignedTo {...{ control, ids }} choices={choosing.choices} />}
          <ChoicesNote {...{ label, isError, isFetching, refetch }} />
        </>
      )}
    </FieldRow>
  )
}
