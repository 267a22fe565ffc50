import type { LocalDeskDirector } from '../local-deskdirector/create-local-deskdirector'
import { tokityOrders } from '../local-deskdirector/openapi/tokity/shared-calls'
import { periods } from '../local-deskdirector/tickets/period'
import { callersOf } from './callers'
import { createPlanner, type SidePlan, smallUpload } from './plan-side'
import type { Plan } from './planned-call'

const queries = [
  '',
  ...['open', 'closed', 'all'].map((state) => `?state=${state}&take=60`),
  ...tokityOrders.map((order) => `?orderBy=${order}&take=5`),
  '?search=printer',
  '?tag=vip&skip=2&take=5',
  '?queueId=1&statusId=101&priorityId=2',
  '?createdFrom=2020-01-01T00:00:00Z&createdTo=2040-01-01T00:00:00Z&awaitingMyReply=true',
]

function planBoth(side: SidePlan): void {
  side.read('/me')
  side.readEach('/tickets/{}')
  side.readEach('/tickets/{}/comments')
  side.readEach('/tickets/{}/activities')
  side.read('/tickets/$count', '', '?state=open')
  side.read('/queues')
  side.read('/statuses', '', '?queueId=2')
  side.read('/priorities')
  side.read('/service-types')
  side.read('/contacts', '', '?search=a&take=2')
  side.readEach('/tickets/{}/$info')
  side.readFile('/tickets/{}/attachments/{}/content')
  side.write('POST', '/tickets/{}/$read')
  side.write('POST', '/tickets/{}/attachments', smallUpload('file'))
  side.write('POST', '/tickets/{}/actions/close', { comment: 'All is well.' })
  side.write('POST', '/tickets/{}/actions/reopen', {}, { isClosed: true })
  side.write('POST', '/tickets/{}/comments', { content: 'Thank you.' })
}

/** The calls that test each operation of the flavour `tokity`. */
export function planTokityCalls(local: LocalDeskDirector): Plan {
  const planner = createPlanner(local)
  const type = 'application/merge-patch+json'
  for (const caller of callersOf(local)) {
    const side = planner.sideOf(caller, `/api/v4/${caller.side}`)
    planBoth(side)
    if (caller.side === 'portal') {
      side.read('/tickets', ...queries, '?category=personal_tickets', '?category=group_tickets')
      side.write('POST', '/tickets', { summary: 'No sound', description: 'None at all.' })
      side.write('PATCH', '/tickets/{}', { summary: 'No sound at all' }, { type })
      for (const action of ['grant-approval', 'decline-approval', 'escalate', 'fast-track']) {
        side.write('POST', `/tickets/{}/actions/${action}`, { comment: null })
      }
      side.write('POST', '/tickets/{}/satisfaction', { score: 4 }, { isClosed: true })
      continue
    }
    side.read('/tickets', ...queries, '?assignment=me', '?assignment=unassigned&accountId=11')
    const contactId = local.instance.contacts[0]?.id
    side.write('POST', '/tickets', { summary: 'No sound', contactId, ccEmails: ['a@b.example'] })
    const patch = { dueDate: '2031-01-02T03:04:05Z', contactId: null, assignedAgentIds: null }
    side.write('PATCH', '/tickets/{}', patch, { type })
    side.write('POST', '/tickets/{}/notes', { content: 'Between us.', isInternal: true })
    side.readEach('/tickets/{}/assignable-agents')
    side.read('/accounts')
    side.read('/agents', '', '?search=a')
    side.read('/time-entries', '', ...periods.map((period) => `?period=${period}`))
    const [startTime, endTime] = ['2026-01-02T09:00:00Z', '2026-01-02T10:00:00Z']
    side.write('POST', '/tickets/{}/time-entries', { startTime, endTime, content: 'Looked.' })
  }
  return planner.plan
}
