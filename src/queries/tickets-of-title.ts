import { useInfiniteQuery } from '@tanstack/react-query'
import type { Ticket } from '../deskdirector/models'
import { defaultFilter, toFindTickets } from '../deskdirector/ticket-filter'
import { wordsMark } from '../deskdirector/writes/words-mark'
import { useDesk } from './desk'
import { ticketListQuery } from './tickets'
import { useCanFind } from './use-can-find'

/** The tickets of a title, read anew: one of them was just opened, and nobody said which. Quiet about what fails. */
export function useTicketsOfTitle(title: string): readonly Ticket[] {
  const desk = useDesk()
  const can = useCanFind()
  const search = can('search') ? title : ''
  const find = toFindTickets({ ...defaultFilter, search, state: 'any', sort: '-createdOn' }, can)
  const { data } = useInfiniteQuery({
    ...ticketListQuery(desk, find),
    enabled: desk.connection.can('tickets.find'),
    staleTime: 0,
  })
  const mark = wordsMark(title)
  return (data?.pages ?? [])
    .flatMap(({ tickets }) => tickets)
    .filter(({ summary }) => wordsMark(summary) === mark)
}
