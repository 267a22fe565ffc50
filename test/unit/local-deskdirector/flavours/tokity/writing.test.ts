import { describe, expect, it } from 'vitest'
import { sendAs } from '../../ask'
import { ada, bo, gil } from '../../small-instance'
import { deskOf, stored } from '../desk-of-two-queues'

type Side = 'portal' | 'tech'

function send(
  local: ReturnType<typeof deskOf>,
  side: Side,
  method: string,
  path: string,
  body?: unknown,
  userId = side === 'portal' ? ada.id : gil.id,
) {
  const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json'
  return sendAs(local, side, userId, `/api/v4/${side}${path}`, { method, body, type })
}

describe('a merge patch', () => {
  it('changes what it names and leaves the rest', async () => {
    const local = deskOf('tokity')
    const before = structuredClone({ ...stored(local, 1) })
    const answer = await send(local, 'tech', 'PATCH', '/tickets/1', { summary: 'It hums' })
    expect(await answer.json()).toMatchObject({ summary: 'It hums', description: 'It blinks.' })
    expect(stored(local, 1)).toEqual({
      ...before,
      summary: 'It hums',
      modifiedOn: expect.stringMatching(/^2026-02-01T/) as string,
    })
  })

  it('clears what is null', async () => {
    const local = deskOf('tokity')
    const due = { dueDate: '2026-03-01T00:00:00Z' }
    expect(await (await send(local, 'tech', 'PATCH', '/tickets/1', due)).json()).toMatchObject(due)
    const nothing = { dueDate: null, contactId: null, assignedAgentIds: null, tags: null }
    await send(local, 'tech', 'PATCH', '/tickets/1', { ...nothing, description: null })
    expect(stored(local, 1)).toMatchObject({
      dueOn: null,
      contact: null,
      assignedAgents: [],
      tags: [],
      description: '',
      priority: { id: 2 },
    })
  })

  it('closes by a closed status of the queue, and moves to another queue’s first one', async () => {
    const local = deskOf('tokity')
    await send(local, 'tech', 'PATCH', '/tickets/1', { statusId: 11 })
    expect(stored(local, 1)).toMatchObject({ isClosed: true, status: { name: 'Done' } })
    expect(stored(local, 1).closedOn).toMatch(/^2026-02-01T/)
    await send(local, 'tech', 'PATCH', '/tickets/1', { queueId: 2 })
    const moved = { isClosed: false, closedOn: null, queue: { id: 2 }, status: { id: 20 } }
    expect(stored(local, 1)).toMatchObject(moved)
  })

  it.each([
    [{ statusId: 20 }, 'status'],
    [{ statusId: null }, 'statusId'],
    [{ summary: null }, 'summary'],
    [{ summary: '  ' }, 'summary'],
    [{ priorityId: 9 }, 'priority'],
    [{ queueId: 9 }, 'queue'],
    [{ contactId: 3 }, 'contact'],
    [{ assignedAgentIds: [ada.id] }, 'assignedAgents'],
    [{ dueDate: 'soon' }, 'dueOn'],
    [{ summary: 'Half', priorityId: 9 }, 'priority'],
  ])('%j is refused, and nothing of it done', async (patch, words) => {
    const local = deskOf('tokity')
    const before = structuredClone({ ...stored(local, 1) })
    const answer = await send(local, 'tech', 'PATCH', '/tickets/1', patch)
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain(words)
    expect({ ...stored(local, 1) }).toEqual(before)
  })

  it('has to come as one', async () => {
    const sent = { method: 'PATCH', body: { summary: 'x' }, type: 'application/json' }
    const answer = await sendAs(deskOf('tokity'), 'tech', gil.id, '/api/v4/tech/tickets/1', sent)
    expect(answer.status).toBe(415)
  })
})

describe('a comment', () => {
  it('is written once for each time it is sent', async () => {
    const local = deskOf('tokity')
    const body = { content: 'Any news?', ccEmails: ['boss@customer.example'] }
    const path = '/tickets/1/comments'
    const answers = [1, 2].map(() => send(local, 'portal', 'POST', path, body))
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([201, 201])
    const notes = stored(local, 1).notes.filter(({ note }) => note === 'Any news?')
    expect(notes).toHaveLength(2)
    expect(notes[0]?.id).not.toBe(notes[1]?.id)
    expect(notes[0]).toMatchObject({ isInternal: false, createdBy: { name: 'Ada Roe' } })
    expect(stored(local, 1)).toMatchObject({ cc: ['boss@customer.example'] })
  })

  it('of an agent may be internal and change the status', async () => {
    const local = deskOf('tokity')
    const body = { content: 'Done.', isInternal: true, statusId: 11 }
    await send(local, 'tech', 'POST', '/tickets/1/comments', body)
    expect(stored(local, 1)).toMatchObject({ isClosed: true })
    expect(stored(local, 1).notes.at(-1)).toMatchObject({ isInternal: true })
  })

  it.each([{ content: '' }, {}, { content: 'x', ccEmails: ['nobody'] }])(
    '%j is refused',
    async (body) => {
      const answer = await send(deskOf('tokity'), 'portal', 'POST', '/tickets/1/comments', body)
      expect(answer.status).toBe(400)
    },
  )
})

describe('a new ticket', () => {
  it('is the contact’s own, at the top of the list', async () => {
    const local = deskOf('tokity')
    const body = { summary: 'No sound', description: 'None.', serviceTypeId: 1, priorityId: 1 }
    const answer = await send(local, 'portal', 'POST', '/tickets', body)
    expect(answer.status).toBe(201)
    const { id } = (await answer.json()) as { id: number }
    expect(stored(local, id)).toMatchObject({
      summary: 'No sound',
      contact: { id: ada.id },
      account: { id: 501, name: 'Acorn' },
      queue: { id: 1 },
      status: { id: 10 },
      priority: { id: 1 },
      isClosed: false,
    })
    await send(local, 'portal', 'POST', '/tickets', body)
    expect(local.instance.tickets.size).toBe(6)
  })

  it('may be a colleague’s where the contact sees the company', async () => {
    const body = { summary: 'For Ada', contactId: ada.id }
    const local = deskOf('tokity')
    expect((await send(local, 'portal', 'POST', '/tickets', body, bo.id)).status).toBe(201)
    const forBo = { summary: 'For Bo', contactId: bo.id }
    expect((await send(local, 'portal', 'POST', '/tickets', forBo)).status).toBe(403)
  })

  it.each([
    {},
    { summary: '' },
    { summary: 'x', serviceTypeId: 9 },
    { summary: 'x', priorityId: 9 },
  ])('%j is refused', async (body) => {
    const local = deskOf('tokity')
    expect((await send(local, 'portal', 'POST', '/tickets', body)).status).toBe(400)
    expect(local.instance.tickets.size).toBe(4)
  })
})

describe('an action', () => {
  const act = (local: ReturnType<typeof deskOf>, action: string, id = 1, comment?: string) =>
    send(local, 'portal', 'POST', `/tickets/${id}/actions/${action}`, { comment })

  it('closes with a last word, and reopens', async () => {
    const local = deskOf('tokity')
    await act(local, 'close', 1, 'Thanks!')
    expect(stored(local, 1)).toMatchObject({ isClosed: true, status: { id: 11 } })
    expect(stored(local, 1).notes.at(-1)).toMatchObject({ note: 'Thanks!' })
    expect((await act(local, 'close')).status).toBe(409)
    expect(await (await act(local, 'reopen')).json()).toMatchObject({ isClosed: false })
    expect(stored(local, 1).activities.map(({ type }) => type)).toEqual(['closed', 'reopened'])
  })

  it.each([
    ['grant-approval', { approval: 'granted' }],
    ['decline-approval', { approval: 'declined' }],
    ['escalate', { priority: { id: 2 } }],
    ['fast-track', { priority: { id: 2 } }],
  ])('%s leaves its mark', async (action, mark) => {
    const local = deskOf('tokity')
    expect((await act(local, action, 4)).status).toBe(200)
    expect(stored(local, 4)).toMatchObject(mark)
  })

  it('of nobody’s is missing', async () => {
    expect((await act(deskOf('tokity'), 'explode')).status).toBe(404)
    const path = '/tickets/1/actions/escalate'
    expect((await send(deskOf('tokity'), 'tech', 'POST', path, {})).status).toBe(404)
  })
})
