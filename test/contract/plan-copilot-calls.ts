import type { LocalDeskDirector } from '../local-deskdirector/create-local-deskdirector'
import type { Caller } from '../local-deskdirector/people'
import { periods } from '../local-deskdirector/tickets/period'
import { callersOf, spreadTickets } from './callers'
import type { Plan } from './planned-call'

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

/** The calls that test each published path, and the agents' own. */
export function planCopilotCalls(local: LocalDeskDirector): Plan {
  const callers = callersOf(local)
  const all = (path: string) => callers.map((caller) => ({ caller, path }))
  const only = (side: Caller['side'], path: string) =>
    all(path).filter(({ caller }) => caller.side === side)
  const copilot = '/api/v2/copilot'
  const each = callers.flatMap((caller) =>
    spreadTickets(local, caller).map(({ id }) => ({ caller, path: `${copilot}/tickets/${id}` })),
  )
  return new Map([
    [
      `get ${copilot}/tickets`,
      filters.flatMap((filter) => all(`${copilot}/tickets?${new URLSearchParams(filter)}`)),
    ],
    [`get ${copilot}/tickets/{}`, each],
    [
      `get ${copilot}/time-entries`,
      ['', ...periods].flatMap((period) => all(`${copilot}/time-entries?period=${period}`)),
    ],
    [`get ${copilot}/connections/test`, all(`${copilot}/connections/test`)],
    ['get /api/v2/user/client', only('portal', '/api/v2/user/client')],
    ['get /api/v2/user/member', only('tech', '/api/v2/user/member')],
  ])
}
