import { useQueryClient } from '@tanstack/react-query'
import type { Reference, Ticket } from '../../../deskdirector/models'
import { choiceName, isChosen, listOfField } from '../../../queries/choices'
import { useDesk } from '../../../queries/desk'
import type { NameOf } from './value-words'

/** Names choices by what these tickets say of them, else by the lists they were chosen from. */
export function useNameOf(tickets: readonly Ticket[]): NameOf {
  const client = useQueryClient()
  const desk = useDesk()
  return (field, id) => {
    if (!isChosen(field)) return null
    const known = tickets.flatMap((ticket) => referencesIn(ticket, field))
    const found = known.find((reference) => String(reference.id ?? reference.name) === id)
    return found?.name || choiceName(client, desk, listOfField[field], id)
  }
}

function referencesIn(ticket: Ticket, field: keyof typeof listOfField): readonly Reference[] {
  const value = ticket[field]
  if (value === null) return []
  return 'name' in value ? [value] : value
}
