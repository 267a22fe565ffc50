import type { LocalDeskDirector } from '../local-deskdirector/create-local-deskdirector'
import { psaOrders } from '../local-deskdirector/openapi/psa/other-schemas'
import { psaPeriods } from '../local-deskdirector/openapi/psa/tech-calls'
import { callersOf } from './callers'
import { createPlanner, type SidePlan, smallUpload } from './plan-side'
import type { Plan } from './planned-call'

const finds = [
  {},
  ...['Open', 'Closed', 'All'].map((state) => ({ State: state, Take: 60 })),
  ...psaOrders.map((OrderBy) => ({ OrderBy, Take: 5 })),
  { Search: 'printer' },
  { Tag: 'vip', Skip: 2, Take: 5 },
  { BoardId: 1, StatusId: 101, PriorityId: 2 },
  { EnteredAfter: '2020-01-01T00:00:00Z', EnteredBefore: '2040-01-01T00:00:00Z' },
]

function planTickets(side: SidePlan): void {
  for (const find of finds) side.write('POST', '/tickets/find', find)
  side.write('POST', '/tickets/count', { State: 'Open' })
  side.readEach('/tickets/{}')
  side.readFile('/tickets/{}/documents/{}')
  side.write('PUT', '/tickets/{}/read')
  side.write('POST', '/tickets/{}/documents', smallUpload('File'))
  side.write('POST', '/tickets/{}/complete', { Message: 'All is well.' })
  side.write('POST', '/tickets/{}/reopen', {}, { isClosed: true })
  side.write('POST', '/tickets/{}/notes', { Text: 'Thank you.' })
}

function planChoices(side: SidePlan, boards: readonly number[]): void {
  side.read('/boards')
  side.read('/priorities')
  side.read('/requesttypes')
  side.read('/contacts', '', '?search=a&take=2')
  for (const board of boards) side.readAs('/boards/{}/statuses', `/boards/${board}/statuses`)
}

/** The calls that test each operation of the flavour `psa`. */
export function planPsaCalls(local: LocalDeskDirector): Plan {
  const planner = createPlanner(local)
  const boards = local.instance.queues.map(({ id }) => id)
  for (const caller of callersOf(local)) {
    const side = planner.sideOf(caller, `/api/v2/${caller.side}`)
    planTickets(side)
    if (caller.side === 'portal') {
      planChoices(side, boards)
      side.write('POST', '/tickets/find', { Scope: 'Mine' })
      side.write('POST', '/tickets', { Name: 'No sound', Description: 'None at all.' })
      side.write('PUT', '/tickets/{}', { Ticket: { Name: 'No sound', Cc: ['a@b.example'] } })
      for (const action of ['approve', 'reject', 'escalate']) {
        side.write('POST', `/tickets/{}/${action}`, { Message: null })
      }
      side.write('POST', '/tickets/{}/survey', { Rating: 4 }, { isClosed: true })
      continue
    }
    const choices = planner.sideOf(caller, '/api/v3/tech')
    planChoices(choices, boards)
    choices.read('/companies')
    choices.read('/members', '', '?search=a')
    side.write('POST', '/tickets/find', { Member: 'Nobody' })
    const ContactId = local.instance.contacts[0]?.id
    side.write('POST', '/tickets', { Name: 'No sound', ContactId })
    side.write('PUT', '/tickets/{}', { Ticket: { Name: 'No sound' } })
    side.write('PATCH', '/tickets/{}', { Ticket: { DueDate: '2031-01-02T03:04:05Z' } })
    side.read('/timeentries', '', ...psaPeriods.map((period) => `?period=${period}`))
    const [TimeStart, TimeEnd] = ['2026-01-02T09:00:00Z', '2026-01-02T10:00:00Z']
    side.write('POST', '/tickets/{}/timeentries', { TimeStart, TimeEnd, Notes: 'Looked.' })
  }
  return planner.plan
}
