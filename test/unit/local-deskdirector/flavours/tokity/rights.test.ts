import { describe, expect, it } from 'vitest'
import { askAs, sendAs } from '../../ask'
import { ada, bo, gil, hal } from '../../small-instance'
import { deskOf, stored } from '../desk-of-two-queues'

const patchType = 'application/merge-patch+json'

describe('a token', () => {
  it.each([
    ['portal', ada.id, '/api/v4/tech/tickets'],
    ['tech', gil.id, '/api/v4/portal/tickets'],
    ['portal', ada.id, '/api/v4/admin/tickets'],
    ['tech', gil.id, '/api/v4/admin/webhooks'],
    ['tech', gil.id, '/api/v4/public/tickets'],
    ['portal', ada.id, '/api/v4/chat/sessions'],
  ] as const)('of the %s side (%i) is refused at %s', async (side, userId, path) => {
    const answer = await askAs(deskOf('tokity'), side, userId, path)
    expect(answer.status).toBe(403)
    expect(await answer.json()).toMatchObject({ errorCode: 'Forbidden' })
  })

  it('opens nothing of the other flavour', async () => {
    const answer = await askAs(deskOf('tokity'), 'portal', ada.id, '/api/v2/portal/tickets/1')
    expect(answer.status).toBe(404)
  })
})

describe('who may only read a queue', () => {
  it.each([
    ['portal', bo.id, 'PATCH', '', { summary: 'x' }],
    ['portal', bo.id, 'POST', '/comments', { content: 'x' }],
    ['portal', bo.id, 'POST', '/actions/close', {}],
    ['portal', bo.id, 'POST', '/satisfaction', { score: 1 }],
    ['tech', hal.id, 'PATCH', '', { statusId: 21 }],
    ['tech', hal.id, 'POST', '/comments', { content: 'x', isInternal: true }],
    [
      'tech',
      hal.id,
      'POST',
      '/time-entries',
      { startTime: '2026-01-01T09:00:00Z', endTime: '2026-01-01T10:00:00Z' },
    ],
  ] as const)('%s %i is told so at %s %s', async (side, userId, method, path, body) => {
    const local = deskOf('tokity')
    const before = structuredClone({ ...stored(local, 4) })
    const type = method === 'PATCH' ? patchType : 'application/json'
    const at = `/api/v4/${side}/tickets/4${path}`
    const answer = await sendAs(local, side, userId, at, { method, body, type })
    expect(answer.status).toBe(403)
    expect(await answer.text()).toContain('Vault')
    expect({ ...stored(local, 4) }).toEqual(before)
  })

  it('moves no ticket there either', async () => {
    const sent = { method: 'PATCH', body: { queueId: 2 }, type: patchType }
    const answer = await sendAs(deskOf('tokity'), 'tech', hal.id, '/api/v4/tech/tickets/1', sent)
    expect(answer.status).toBe(403)
  })
})

describe('a contact', () => {
  it.each([
    [{ statusId: 11 }],
    [{ priorityId: 1 }],
    [{ queueId: 2 }],
    [{ assignedAgentIds: [] }],
    [{ summary: 'x', tags: [] }],
  ])('may not change %j', async (body) => {
    const local = deskOf('tokity')
    const sent = { method: 'PATCH', body, type: patchType }
    const answer = await sendAs(local, 'portal', ada.id, '/api/v4/portal/tickets/1', sent)
    expect(answer.status).toBe(403)
    expect(stored(local, 1)).toMatchObject({ summary: 'Ticket 1', isClosed: false })
  })

  it.each([{ isInternal: true }, { statusId: 11 }])('writes no comment with %j', async (more) => {
    const body = { content: 'x', ...more }
    const path = '/api/v4/portal/tickets/1/comments'
    const sent = { method: 'POST', body }
    const answer = await sendAs(deskOf('tokity'), 'portal', ada.id, path, sent)
    expect(answer.status).toBe(403)
  })
})
