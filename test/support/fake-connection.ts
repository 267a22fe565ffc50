import { vi } from 'vitest'
import type { Connection } from '../../src/deskdirector/connection'
import type { Ticket } from '../../src/deskdirector/models'
import type { FindTickets, TicketPage } from '../../src/deskdirector/operations'
import { createRefusals } from '../../src/deskdirector/refusals'
import { RequestFailure, type Failure } from '../../src/http/errors'

/** What the published API takes: no paging, no order. */
const PUBLISHED = ['search', 'state', 'scope', 'tag', 'from', 'to']

/**
 * An instance held in a variable: tests set its tickets, make it fail and see what it was asked.
 *
 * @param takes what its `tickets.find` takes.
 * @param bound which operations it has.
 */
export function createInstance(
  tickets: readonly Ticket[],
  takes: readonly string[] = PUBLISHED,
  bound: readonly string[] = ['tickets.find', 'ticket.get'],
) {
  const instance = {
    tickets,
    broken: [] as TicketPage['broken'],
    /** Once set, how many it says match, whatever it gives. */
    total: null as number | null,
    /** How many it gives at a time at most, whatever it is asked for. */
    most: Infinity,
    /** Once set, every call fails with it. */
    failure: null as Failure | null,
    /** Once set, calls wait for it. */
    gate: null as Promise<void> | null,
    finds: [] as FindTickets[],
    gets: [] as unknown[],
    signals: [] as AbortSignal[],
  }

  function find(args: FindTickets): TicketPage {
    const { state = 'any', search = '', tag, skip = 0, take } = args
    const found = instance.tickets.filter(
      (ticket) =>
        (state === 'any' || (ticket.isClosed ?? false) === (state === 'closed')) &&
        ticket.summary.toLowerCase().includes(search.toLowerCase()) &&
        (tag === undefined || ticket.tags.includes(tag)),
    )
    const page = found.slice(skip, skip + Math.min(take ?? Infinity, instance.most))
    return { tickets: page, total: instance.total ?? found.length, broken: instance.broken }
  }

  async function run(operation: string, args: unknown, signal?: AbortSignal): Promise<unknown> {
    if (signal) instance.signals.push(signal)
    if (operation === 'tickets.find') instance.finds.push(args as FindTickets)
    else instance.gets.push(args)
    await instance.gate
    signal?.throwIfAborted()
    if (instance.failure) throw new RequestFailure(instance.failure)
    if (operation === 'tickets.find') return find(args as FindTickets)
    return instance.tickets.find((ticket) => ticket.id === (args as { id: unknown }).id)
  }

  const connection: Connection = {
    side: 'portal',
    can: (operation, argument) =>
      bound.includes(operation) &&
      (operation === 'ticket.get' || argument === undefined || takes.includes(argument)),
    run: vi.fn(run) as Connection['run'],
    refusals: createRefusals(),
  }
  return Object.assign(instance, { connection })
}
