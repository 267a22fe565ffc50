import { describe, expect, it, test, vi } from 'vitest'
import type { Send } from '../../../src/http/call'
import { RequestFailure } from '../../../src/http/errors'
import { connect } from '../../../src/deskdirector/connection'
import { copilot, wireTicket } from './builders'

function connected(side: 'portal' | 'tech', answer: unknown = {}) {
  const request = vi.fn<Send>(() => Promise.resolve(answer))
  return { request, connection: connect({ profile: copilot(), side, request }) }
}

describe('with the built-in profile', () => {
  test.each<[side: 'portal' | 'tech', can: string[], cannot: string[]]>([
    ['portal', ['search', 'state', 'tag', 'from', 'to'], ['scope', 'waiting', 'sort', 'take']],
    ['tech', ['search', 'state', 'scope', 'waiting', 'tag'], ['sort', 'skip', 'take', 'status']],
  ])('%s filters by %j, not by %j', (side, can, cannot) => {
    const { connection } = connected(side)
    for (const argument of can) expect(connection.can('tickets.find', argument)).toBe(true)
    for (const argument of cannot) expect(connection.can('tickets.find', argument)).toBe(false)
  })

  it('knows who a contact is, not who an agent is', () => {
    expect(connected('portal').connection.can('me')).toBe(true)
    expect(connected('tech').connection.can('me')).toBe(false)
    expect(connected('tech').connection.can('me', 'id')).toBe(false)
  })

  it('knows which scopes an agent has', () => {
    const { connection } = connected('tech')
    const known = ['mine', 'unassigned', 'all', 'team'].filter((scope) =>
      connection.can('tickets.find', 'scope', scope),
    )
    expect(known).toEqual(['mine', 'unassigned', 'all'])
  })

  it('finds tickets as DeskDirector published it', async () => {
    const { connection, request } = connected('tech', { total: 1, results: [wireTicket()] })
    const { signal } = new AbortController()
    const takes = { search: 'mail', state: 'open', scope: 'mine', waiting: true } as const
    const page = await connection.run('tickets.find', takes, signal)
    const path =
      '/api/v2/copilot/tickets?search=mail&status=open&assigned=me&lastContactMessage=true'
    expect(request).toHaveBeenCalledExactlyOnceWith({ method: 'GET', path }, signal)
    expect(page).toMatchObject({ total: 1, tickets: [{ id: 4711 }], broken: [] })
  })

  it('reads one ticket, and the person', async () => {
    const { connection, request } = connected('portal', wireTicket({ id: 5 }))
    await expect(connection.run('ticket.get', { id: 5 })).resolves.toMatchObject({ id: 5 })
    await connection.run('me', {})
    expect(request.mock.calls.map(([call]) => call.path)).toEqual([
      '/api/v2/copilot/tickets/5',
      '/api/v2/user/client',
    ])
  })
})

describe('failures', () => {
  it('of the request are passed on as they are', async () => {
    const failure = new RequestFailure({ kind: 'missing' })
    const { connection, request } = connected('portal')
    request.mockRejectedValue(failure)
    await expect(connection.run('ticket.get', { id: 5 })).rejects.toBe(failure)
  })

  it('of an answer that isn’t JSON name the operation', async () => {
    const breach = { operation: '', field: '', expected: 'JSON', found: 'an HTML page' }
    const { connection, request } = connected('portal')
    request.mockRejectedValue(new RequestFailure({ kind: 'contract', breach }))
    await expect(connection.run('me', {})).rejects.toMatchObject({
      failure: { kind: 'contract', breach: { ...breach, operation: 'me' } },
    })
  })

  test.each(['..', '.', ''])(
    'of a ticket %j are that there is none, and nothing is asked',
    async (id) => {
      const { connection, request } = connected('portal')
      await expect(connection.run('ticket.get', { id })).rejects.toMatchObject({
        failure: { kind: 'missing' },
      })
      expect(request).not.toHaveBeenCalled()
    },
  )

  it('to ask first are the page’s own mistake', async () => {
    const { connection } = connected('tech')
    await expect(connection.run('me', {})).rejects.toThrow("me isn't bound on the tech side.")
  })
})
