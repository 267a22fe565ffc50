import { describe, expect, it } from 'vitest'
import { actionsTable, missingCalls, unexplainedCalls } from '../../bench/actions/actions-table'
import { actions, knownActions, type Action, type Calls } from '../../bench/actions/known-calls'

const tickets = 'GET /api/v4/portal/tickets'
const ticket = `${tickets}/{id}`
const markRead = `POST ${ticket.slice(4)}/$read`

/** The least of every action, but for one. */
function calls(action: Action, made: readonly string[]): Calls {
  const least = actions.map((each) => [each, knownActions[each].least])
  return { ...(Object.fromEntries(least) as Calls), [action]: made }
}

describe('the requests of an action', () => {
  it('are told once each, with how many they are', () => {
    const comment = 'POST /api/v4/portal/tickets/{id}/comments'
    const text = actionsTable(calls('reply', [ticket, comment, ticket]))
    expect(text).toContain(`| \`${ticket}\` × 2, \`${comment}\` |`)
    expect(text).toMatch(/read before, .*; and after/)
  })

  it('have a reason where they are more than the least, and none where they aren’t', () => {
    const more = calls('open', [ticket, markRead])
    expect(actionsTable(more)).toContain('marked as read')
    expect(unexplainedCalls(more)).toEqual([])
    expect(actionsTable(calls('open', [ticket]))).not.toContain('marked as read')
  })

  it.each([
    ['launch', [tickets, 'GET /api/v4/portal/me', 'GET /api/v4/portal/queues']],
    ['back', ['GET /api/v4/portal/queues']],
    ['search', [tickets, 'GET /api/v4/portal/queues']],
    ['open', [ticket, markRead, 'GET /api/v4/portal/queues']],
  ] as const)('of %s that nobody knows are unexplained', (action, made) => {
    const { words } = knownActions[action]
    expect(unexplainedCalls(calls(action, made))).toEqual([`${words}: GET /api/v4/portal/queues`])
    expect(actionsTable(calls(action, made))).toContain('unexplained: `GET /api/v4/portal/queues`')
  })

  it('are unexplained where one is made once more than it is known', () => {
    expect(unexplainedCalls(calls('search', [tickets, tickets]))).toHaveLength(1)
    expect(unexplainedCalls(calls('open', [ticket, markRead, markRead]))).toHaveLength(1)
  })

  it('are missing where one of the least isn’t made', () => {
    expect(missingCalls(calls('launch', [tickets]))).toEqual([])
    expect(missingCalls(calls('launch', ['GET /api/v4/portal/me']))).toEqual([
      `launch, to the list at rest: ${tickets}`,
    ])
  })

  it('are no reason for others: one known but not made excuses nothing', () => {
    expect(unexplainedCalls(calls('open', [ticket, ticket]))).toEqual([
      `point at a ticket and open it: ${ticket}`,
    ])
  })
})
