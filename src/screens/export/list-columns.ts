import type { Ticket } from '../../deskdirector/models'
import { readableMoment, type ExportLook } from './export-look'
import { factsOf, type Fact } from './ticket-facts'

/** What of a ticket is read at a glance, beside its number and its title: as the list on the screen has it. */
const GLANCE: readonly Fact['field'][] = ['status', 'priority', 'assignees', 'updated']

/** The heads of a table for people. */
export function columnHeads({ words, ticketWords }: ExportLook): readonly string[] {
  const { number, title } = words.columns
  return [number, title, ...GLANCE.map((field) => ticketWords.fields[field])]
}

/** A ticket's title, never empty, and the columns behind it. */
export function columnsOf(ticket: Ticket, { ticketWords, style }: ExportLook) {
  const facts = factsOf(ticket, ticketWords, (instant) => readableMoment(instant, style))
  const valueOf = (field: Fact['field']) => facts.find((fact) => fact.field === field)?.value ?? ''
  return {
    title: ticket.summary.trim() || ticketWords.untitled,
    rest: GLANCE.map((field) =>
      field === 'updated' ? valueOf('updated') || valueOf('created') : valueOf(field),
    ),
  }
}
