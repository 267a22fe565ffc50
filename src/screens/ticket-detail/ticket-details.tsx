import type { Reference, Ticket } from '../../deskdirector/models'
import { useTicketWords } from '../../messages/use-ticket-words'
import { Copies } from './copies'
import { DetailRow } from './detail-row'
import { AssigneesRow } from './fields/assignees-row'
import { ChangesWithdrawn } from './fields/changes-withdrawn'
import { DueRow } from './fields/due-row'
import { SelectRow } from './fields/select-row'
import { TagsRow } from './fields/tags-row'
import { useFieldOffer } from './fields/use-field-offer'
import { MomentWithTime } from '../moment-with-time'
import { TaskProgress } from './task-progress'
import { TicketFiles } from './ticket-files'
import { TicketPriority } from './ticket-priority'
import { TicketStatus } from './ticket-status'

/** All that is known of a ticket, a row each, to be changed where that is offered; what the instance doesn't say has no row. */
export function TicketDetails({ ticket }: { readonly ticket: Ticket }) {
  const { fields, none } = useTicketWords()
  const can = useFieldOffer(ticket)
  const { tasksDone, tasksTotal } = ticket
  return (
    <>
      <ChangesWithdrawn id={ticket.id} />
      <dl className="grid grid-cols-1 gap-2.75">
        <SelectRow
          {...{ ticket }}
          field="status"
          isOffered={can('status')}
          plain={<TicketStatus ticket={ticket} />}
        />
        <SelectRow
          {...{ ticket }}
          field="priority"
          isOffered={can('priority')}
          plain={ticket.priority === null ? none : <TicketPriority priority={ticket.priority} />}
        />
        <AssigneesRow ticket={ticket} isOffered={can('assignees')} />
        <SelectRow
          {...{ ticket }}
          field="queue"
          isOffered={can('queue')}
          plain={name(ticket.queue)}
        />
        <DetailRow label={fields.account}>{name(ticket.account)}</DetailRow>
        <DetailRow label={fields.contact}>{name(ticket.contact)}</DetailRow>
        <DetailRow label={fields.copies}>
          {ticket.copies.length > 0 && <Copies copies={ticket.copies} />}
        </DetailRow>
        <DetailRow label={fields.contactGroup}>{name(ticket.contactGroup)}</DetailRow>
        <DetailRow label={fields.requestType}>{name(ticket.requestType)}</DetailRow>
        <DetailRow label={fields.source}>{name(ticket.source)}</DetailRow>
        <TagsRow ticket={ticket} isOffered={can('tags')} />
        <DetailRow label={fields.created}>{moment(ticket.createdOn)}</DetailRow>
        <DetailRow label={fields.updated}>{moment(ticket.modifiedOn)}</DetailRow>
        <DetailRow label={fields.closed}>{moment(ticket.closedOn)}</DetailRow>
        <DueRow ticket={ticket} isOffered={can('dueOn')} />
        <DetailRow label={fields.tasks}>
          {tasksTotal !== null && tasksTotal > 0 && (
            <TaskProgress done={tasksDone ?? 0} total={tasksTotal} />
          )}
        </DetailRow>
      </dl>
      <TicketFiles ticket={ticket} />
    </>
  )
}

function name(reference: Reference | null) {
  return reference === null ? null : <bdi>{reference.name}</bdi>
}

function moment(instant: number | null) {
  return instant === null ? null : <MomentWithTime instant={instant} />
}
