import type { Reference, Ticket } from '../../deskdirector/models'
import { isoMoment } from './export-look'

/** What an export says of itself. */
export interface ExportAbout {
  /** The instance's origin. */
  readonly instance: string
  readonly exportedOn: number
  /** Whether it is all that the list's filter finds, and not only what was loaded of it. */
  readonly isWhole: boolean
}

/** Tickets as JSON for programs. The names are the page's vocabulary (docs/export.md), and never change with the language. */
export function ticketsToJson(
  tickets: readonly Ticket[],
  { instance, exportedOn, isWhole }: ExportAbout,
  linkOf: (id: Ticket['id']) => string,
): string {
  const about = { instance, exportedOn: isoMoment(exportedOn), isWhole }
  const written = tickets.map((ticket) => ({ ...fieldsOf(ticket), link: linkOf(ticket.id) }))
  return `${JSON.stringify({ ...about, tickets: written }, null, 2)}\n`
}

/** What isn't the list's to tell: long texts and files, which a ticket's own export has, and what the page knows for itself. */
type LeftOut =
  | 'description'
  | 'isUnread'
  | 'latestNote'
  | 'notes'
  | 'activities'
  | 'attachments'
  | 'broken'
  | 'wire'
  | 'answer'

function fieldsOf(ticket: Ticket) {
  return {
    id: ticket.id,
    summary: ticket.summary,
    isClosed: ticket.isClosed,
    status: referenceOf(ticket.status),
    priority: referenceOf(ticket.priority),
    queue: referenceOf(ticket.queue),
    account: referenceOf(ticket.account),
    contact: referenceOf(ticket.contact),
    copies: ticket.copies,
    contactGroup: referenceOf(ticket.contactGroup),
    requestType: referenceOf(ticket.requestType),
    source: referenceOf(ticket.source),
    assignees: ticket.assignees.map(referenceOf),
    tags: ticket.tags,
    createdOn: isoMoment(ticket.createdOn),
    modifiedOn: isoMoment(ticket.modifiedOn),
    closedOn: isoMoment(ticket.closedOn),
    dueOn: isoMoment(ticket.dueOn),
    tasksDone: ticket.tasksDone,
    tasksTotal: ticket.tasksTotal,
  } satisfies Record<Exclude<keyof Ticket, LeftOut>, unknown>
}

function referenceOf(reference: Reference | null) {
  return reference === null ? null : { id: reference.id, name: reference.name }
}
