import { describe, expect, it } from 'vitest'
import { askAs, sendAs } from '../../ask'
import { ada, bo, gil, hal } from '../../small-instance'
import { deskOf, stored } from '../desk-of-two-queues'

type Desk = ReturnType<typeof deskOf>

const post = (local: Desk, path: string, body?: unknown) =>
  sendAs(local, 'portal', ada.id, `/api/v2/portal${path}`, { method: 'POST', body })
const postAsGil = (local: Desk, path: string, body?: unknown) =>
  sendAs(local, 'tech', gil.id, `/api/v2/tech${path}`, { method: 'POST', body })

describe('a note', () => {
  it('is written once for each time it is sent', async () => {
    const local = deskOf('psa')
    const body = { Text: 'Any news?' }
    const answers = await Promise.all([1, 2].map(() => post(local, '/tickets/1/notes', body)))
    expect(answers.map(({ status }) => status)).toEqual([201, 201])
    expect(stored(local, 1).notes.filter(({ note }) => note === 'Any news?')).toHaveLength(2)
    expect(stored(local, 1).modifiedOn).toMatch(/^2026-02-01T/)
  })

  it('may be internal and change the status, but not a contact’s', async () => {
    const local = deskOf('psa')
    for (const more of [{ IsInternal: true }, { StatusId: 11 }]) {
      const answer = await post(local, '/tickets/1/notes', { Text: 'x', ...more })
      expect(answer.status).toBe(403)
    }
    const both = { Text: 'Between us.', IsInternal: true, StatusId: 11 }
    await postAsGil(local, '/tickets/1/notes', both)
    expect(stored(local, 1)).toMatchObject({ isClosed: true, status: { id: 11 } })
    expect(stored(local, 1).notes.at(-1)).toMatchObject({ isInternal: true, note: 'Between us.' })
  })
})

describe('a new ticket', () => {
  it('is made of its Pascal-case names', async () => {
    const local = deskOf('psa')
    const body = {
      Name: 'No sound',
      RequestTypeId: 1,
      PriorityId: 2,
      Cc: ['boss@customer.example'],
    }
    const answer = await post(local, '/tickets', body)
    expect(answer.status).toBe(201)
    const { ticket } = (await answer.json()) as { ticket: { entityId: number } }
    expect(stored(local, ticket.entityId)).toMatchObject({
      summary: 'No sound',
      contact: { id: ada.id },
      priority: { id: 2 },
      cc: ['boss@customer.example'],
    })
  })

  it('needs a contact in TECH', async () => {
    const local = deskOf('psa')
    expect((await postAsGil(local, '/tickets', { Name: 'x' })).status).toBe(400)
    const body = { Name: 'x', ContactId: ada.id, BoardId: 2 }
    const answer = await postAsGil(local, '/tickets', body)
    expect(await answer.json()).toMatchObject({ ticket: { board: { entityId: 2 } } })
  })
})

describe('what is done to a ticket', () => {
  it('completes and reopens it, with a message', async () => {
    const local = deskOf('psa')
    await post(local, '/tickets/1/complete', { Message: 'Thanks!' })
    expect(stored(local, 1)).toMatchObject({ isClosed: true, status: { id: 11 } })
    expect(stored(local, 1).notes.at(-1)).toMatchObject({ note: 'Thanks!' })
    expect((await post(local, '/tickets/1/complete', {})).status).toBe(409)
    expect((await postAsGil(local, '/tickets/1/reopen', {})).status).toBe(200)
    expect(stored(local, 1).isClosed).toBe(false)
  })

  it.each([
    ['approve', { approval: 'granted' }],
    ['reject', { approval: 'declined' }],
    ['escalate', { priority: { id: 2 } }],
  ])('%ss it', async (action, mark) => {
    const local = deskOf('psa')
    expect((await post(local, `/tickets/4/${action}`, {})).status).toBe(200)
    expect(stored(local, 4)).toMatchObject(mark)
  })

  it('rates it, and books time on it', async () => {
    const local = deskOf('psa')
    expect((await post(local, '/tickets/2/survey', { Rating: 2, Comments: 'Slow' })).status).toBe(
      200,
    )
    expect(stored(local, 2)).toMatchObject({ rating: { score: 2, text: 'Slow' } })
    const time = { TimeStart: '2026-02-01T09:00:00Z', TimeEnd: '2026-02-01T09:15:00Z' }
    await postAsGil(local, '/tickets/2/timeentries', { ...time, Notes: 'Looked.' })
    const found = await askAs(local, 'tech', gil.id, '/api/v2/tech/timeentries?period=Today')
    expect(await found.json()).toMatchObject({
      totalResults: 1,
      results: [{ notes: 'Looked.', actualHours: 0.25, ticket: { entityId: 2 } }],
    })
  })

  it('marks it as read', async () => {
    const local = deskOf('psa')
    const unread = async () =>
      (await askAs(local, 'portal', ada.id, '/api/v2/portal/tickets/1')).text()
    await postAsGil(local, '/tickets/1/notes', { Text: 'Hello' })
    expect(await unread()).toContain('"unread":true')
    await sendAs(local, 'portal', ada.id, '/api/v2/portal/tickets/1/read', { method: 'PUT' })
    expect(await unread()).toContain('"unread":false')
  })
})

describe('a document', () => {
  it('comes back byte for byte', async () => {
    const local = deskOf('psa')
    const bytes = Uint8Array.from([0, 255, 128, 13, 10])
    const form = new FormData()
    form.append('File', new File([bytes], 'plan.bin'))
    const sent = await post(local, '/tickets/1/documents', form)
    const { entityId } = (await sent.json()) as { entityId: string }
    const path = `/api/v2/tech/tickets/1/documents/${entityId}`
    const got = await askAs(local, 'tech', gil.id, path)
    expect(new Uint8Array(await got.arrayBuffer())).toEqual(bytes)
  })

  it('of an internal note is hidden from contacts', async () => {
    const path = '/api/v2/portal/tickets/1/documents/att-secret'
    expect((await askAs(deskOf('psa'), 'portal', ada.id, path)).status).toBe(404)
  })
})

describe('rights', () => {
  it.each([
    ['portal', ada.id, '/api/v2/tech/tickets/1'],
    ['portal', ada.id, '/api/v3/tech/members'],
    ['tech', gil.id, '/api/v2/portal/tickets/1'],
    ['tech', gil.id, '/api/v2/admin/boards'],
    ['tech', gil.id, '/api/v2/automate/connector/tickets'],
    ['portal', ada.id, '/api/v2/chat/sessions'],
  ] as const)('of a %s token (%i) end at %s', async (side, userId, path) => {
    expect((await askAs(deskOf('psa'), side, userId, path)).status).toBe(403)
  })

  it.each([
    ['portal', bo.id, 'PUT', '', { ticket: { name: 'x' } }],
    ['portal', bo.id, 'POST', '/notes', { Text: 'x' }],
    ['tech', hal.id, 'PATCH', '', { ticket: { name: 'x' } }],
    ['tech', hal.id, 'POST', '/complete', {}],
  ] as const)('of %s %i in a queue to read: no %s %s', async (side, userId, method, path, body) => {
    const local = deskOf('psa')
    const at = `/api/v2/${side}/tickets/4${path}`
    const answer = await sendAs(local, side, userId, at, { method, body })
    expect(answer.status).toBe(403)
    expect(await answer.text()).toContain('Vault')
    expect(stored(local, 4)).toMatchObject({ summary: 'Ticket 4', isClosed: false })
  })
})
