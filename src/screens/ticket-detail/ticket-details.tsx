import type { Reference, Ticket } from '../../deskdirector/models'
import { useTicketWords } from '../../messages/use-ticket-words'
import { Assignees } from './assignees'
import { DetailRow } from './detail-row'
import { DueMoment } from './due-moment'
import { MomentWithTime } from './moment-with-time'
import { TaskProgress } from './task-progress'
import { TicketPriority } from './ticket-priority'
import { TicketStatus } from './ticket-status'

/** All that is known of a ticket, a row each; what the instance doesn't say has no row. */
export function TicketDetails({ ticket }: { readonly ticket: Ticket }) {
  const { fields, none } = useTicketWords()
  const { tasksDone, tasksTotal } = ticket
  return (
    <dl className="grid grid-cols-1 gap-2.75">
      <DetailRow label={fields.status}>
        <TicketStatus ticket={ticket} />
      </DetailRow>
      <DetailRow label={fields.priority}>
        {ticket.priority === null ? none : <TicketPriority priority={ticket.priority} />}
      </DetailRow>
      <DetailRow label={fields.assignees}>
        <Assignees people={ticket.assignees} />
      </DetailRow>
      <DetailRow label={fields.queue}>{name(ticket.queue)}</DetailRow>
      <DetailRow label={fields.account}>{name(ticket.account)}</DetailRow>
      <DetailRow label={fields.contact}>{name(ticket.contact)}</DetailRow>
      <DetailRow label={fields.contactGroup}>{name(ticket.contactGroup)}</DetailRow>
      <DetailRow label={fields.requestType}>{name(ticket.requestType)}</DetailRow>
      <DetailRow label={fields.source}>{name(ticket.source)}</DetailRow>
      <DetailRow label={fields.tags}>
        {ticket.tags.length > 0 && <Tags tags={ticket.tags} />}
      </DetailRow>
      <DetailRow label={fields.created}>{moment(ticket.createdOn)}</DetailRow>
      <DetailRow label={fields.updated}>{moment(ticket.modifiedOn)}</DetailRow>
      <DetailRow label={fields.closed}>{moment(ticket.closedOn)}</DetailRow>
      <DetailRow label={fields.due}>
        {ticket.dueOn !== null && (
          <DueMoment instant={ticket.dueOn} isOver={ticket.isClosed === true} />
        )}
      </DetailRow>
      <DetailRow label={fields.tasks}>
        {tasksTotal !== null && tasksTotal > 0 && (
          <TaskProgress done={tasksDone ?? 0} total={tasksTotal} />
        )}
      </DetailRow>
    </dl>
  )
}

function name(reference: Reference | null) {
  return reference === null ? null : <bdi>{reference.name}</bdi>
}

function moment(instant: number | null) {
  return instant === null ? null : <MomentWithTime instant={instant} />
}

function Tags({ tags }: { readonly tags: readonly string[] }) {
  return (
    <ul className="flex flex-wrap gap-1.5">
      {tags.map((tag) => (
        <li
          key={tag}
          className="max-w-full truncate rounded-full bg-sunken px-2 text-sm text-ink-2"
        >
          <bdi>{tag}</bdi>
        </li>
      ))}
    </ul>
  )
}
