import type { LocalDeskDirector } from '../local-deskdirector/create-local-deskdirector'
import type { Caller } from '../local-deskdirector/people'
import { periods } from '../local-deskdirector/tickets/period'
import { maySee } from '../local-deskdirector/tickets/visibility'

/** One call to make: as whom, and where. */
export interface PlannedCall {
  readonly caller: Caller
  readonly path: string
}

/** How many different tickets are read on each side, at least, where the instance has them. */
const ticketsToRead = 120

const filters: readonly Readonly<Record<string, string>>[] = [
  {},
  ...['open', 'closed', 'any'].flatMap((status) =>
    ['me', 'assigned', 'unassigned', 'any'].map((assigned) => ({ status, assigned })),
  ),
  { taskProgress: 'completed' },
  { taskProgress: 'incomplete', status: 'open' },
  { lastContactMessage: 'true' },
  { lastContactMessage: 'true', status: 'open', assigned: 'me' },
  { search: 'printer' },
  { search: 'no such words anywhere' },
  { tag: 'vip', status: 'any' },
  { startTime: '2020-01-01T00:00:00Z', endTime: '2040-01-01T00:00:00Z' },
  { startTime: '2040-01-01T00:00:00Z' },
]

/** Everybody the calls are made as: an agent, a contact who sees the company, one who doesn't. */
function callersOf({ instance }: LocalDeskDirector): Caller[] {
  const { contacts, agents } = instance
  const people = [
    contacts.find((contact) => contact.seesCompany),
    contacts.find((contact) => !contact.seesCompany),
  ].filter((contact) => contact !== undefined)
  return [
    ...agents.slice(0, 1).map((person) => ({ side: 'tech' as const, person })),
    ...people.map((person) => ({ side: 'portal' as const, person })),
  ]
}

/** As many different tickets as are to be read, spread over all there are, each by somebody who may. */
function ticketCalls(local: LocalDeskDirector, callers: readonly Caller[]): PlannedCall[] {
  const tickets = [...local.instance.tickets.values()]
  return callers.flatMap((caller) => {
    const visible = tickets.filter((ticket) => maySee(caller, ticket))
    const step = Math.max(1, Math.floor(visible.length / ticketsToRead))
    return visible
      .filter((_, index) => index % step === 0)
      .map(({ id }) => ({ caller, path: `/api/v2/copilot/tickets/${id}` }))
  })
}

/** The calls that test each path of the local instance, by the path with its parameters unnamed. */
export function planCalls(local: LocalDeskDirector): ReadonlyMap<string, readonly PlannedCall[]> {
  const callers = callersOf(local)
  const all = (path: string) => callers.map((caller) => ({ caller, path }))
  const only = (side: Caller['side'], path: string) =>
    all(path).filter(({ caller }) => caller.side === side)
  const copilot = '/api/v2/copilot'
  return new Map([
    [
      `${copilot}/tickets`,
      filters.flatMap((filter) => all(`${copilot}/tickets?${new URLSearchParams(filter)}`)),
    ],
    [`${copilot}/tickets/{}`, ticketCalls(local, callers)],
    [
      `${copilot}/time-entries`,
      ['', ...periods].flatMap((period) => all(`${copilot}/time-entries?period=${period}`)),
    ],
    [`${copilot}/connections/test`, all(`${copilot}/connections/test`)],
    ['/api/v2/user/client', only('portal', '/api/v2/user/client')],
    ['/api/v2/user/member', only('tech', '/api/v2/user/member')],
  ])
}
