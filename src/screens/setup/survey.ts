import { findOf, pageOf } from '../../deskdirector/first-screen'
import type { Id } from '../../deskdirector/models'
import type { TicketPage } from '../../deskdirector/operations'
import type { CanFind } from '../../deskdirector/ticket-filter'
import { failureOf, type ContractBreach, type Failure } from '../../http/errors'
import type { Desk } from '../../queries/desk'

/** The operations that only read and need nothing to be made up for them. */
export const tried = ['me', 'tickets.find', 'ticket.get'] as const
export type Tried = (typeof tried)[number]

/** What came of asking for one operation; times in ms. Holds nothing of the answer itself. */
export type Outcome =
  | {
      readonly kind: 'answered'
      readonly took: number
      readonly broken: readonly ContractBreach[]
    }
  /** `failure` is null where it is none of a request's: a mistake of ours. */
  | { readonly kind: 'failed'; readonly took: number; readonly failure: Failure | null }
  | { readonly kind: 'unbound' }
  /** No ticket to ask for. */
  | { readonly kind: 'nothing' }

export type Survey = Readonly<Record<Tried, Promise<Outcome>>>

/** Asks an instance, as the page itself asks it, for whatever can be asked without changing anything. */
export function survey({ connection }: Desk, signal: AbortSignal): Survey {
  const can: CanFind = (...asked) => connection.can('tickets.find', ...asked)
  const found: { id: Id | null } = { id: null }

  const me = ask(connection.can('me'), () => connection.run('me', {}, signal).then(() => []))
  const find = ask(connection.can('tickets.find'), async () => {
    const page = await connection.run('tickets.find', pageOf(findOf('', can), can, 0), signal)
    found.id = page.tickets[0]?.id ?? null
    return brokenOf(page)
  })
  const get = find.then((): Outcome | Promise<Outcome> => {
    const { id } = found
    if (!connection.can('ticket.get')) return { kind: 'unbound' }
    if (id === null) return { kind: 'nothing' }
    return ask(true, async () => (await connection.run('ticket.get', { id }, signal)).broken)
  })
  return { me, 'tickets.find': find, 'ticket.get': get }
}

async function ask(
  isBound: boolean,
  run: () => Promise<readonly ContractBreach[]>,
): Promise<Outcome> {
  if (!isBound) return { kind: 'unbound' }
  const asked = performance.now()
  const took = () => performance.now() - asked
  try {
    const broken = await run()
    return { kind: 'answered', took: took(), broken }
  } catch (error) {
    return { kind: 'failed', took: took(), failure: failureOf(error) }
  }
}

function brokenOf({ broken, tickets }: TicketPage): ContractBreach[] {
  return [...broken, ...tickets.flatMap((ticket) => ticket.broken)]
}
