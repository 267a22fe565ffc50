import type { Ticket } from '../../deskdirector/models'
import type { TicketFilter } from '../../deskdirector/ticket-filter'
import { priorityLevel } from '../../lib/priority-level'

const fields = ['status', 'priority', 'queue', 'type', 'tag'] as const

export type ChoiceField = (typeof fields)[number]

/** The values that loaded tickets have, with the chosen one in any case: a list nobody can filter into emptiness. */
export function filterChoices(
  tickets: readonly Ticket[],
  filter: TicketFilter,
): Record<ChoiceField, readonly string[]> {
  const found = Object.fromEntries(
    fields.map((field) => [field, new Set(filter[field] === null ? [] : [filter[field]])]),
  ) as Record<ChoiceField, Set<string>>
  for (const ticket of tickets) {
    for (const field of ['status', 'priority', 'queue'] as const) {
      const name = ticket[field]?.name
      if (name) found[field].add(name)
    }
    if (ticket.requestType?.name) found.type.add(ticket.requestType.name)
    for (const tag of ticket.tags) if (tag !== '') found.tag.add(tag)
  }
  const byName = new Intl.Collator(undefined, { numeric: true }).compare
  const byLevel = (a: string, b: string) =>
    (priorityLevel(b) ?? 0) - (priorityLevel(a) ?? 0) || byName(a, b)
  return {
    status: [...found.status].sort(byName),
    priority: [...found.priority].sort(byLevel),
    queue: [...found.queue].sort(byName),
    type: [...found.type].sort(byName),
    tag: [...found.tag].sort(byName),
  }
}
