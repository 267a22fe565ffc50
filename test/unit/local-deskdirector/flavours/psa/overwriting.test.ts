import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askAs, sendAs } from '../../ask'
import { ada, gil } from '../../small-instance'
import { deskOf, stored } from '../desk-of-two-queues'

type Desk = ReturnType<typeof deskOf>

const path = '/api/v2/tech/tickets/1'

async function readText(local: Desk): Promise<string> {
  return (await askAs(local, 'tech', gil.id, path)).text()
}

const put = (local: Desk, body: unknown) =>
  sendAs(local, 'tech', gil.id, path, { method: 'PUT', body })

describe('PUT', () => {
  it('empties whatever is not given', async () => {
    const local = deskOf('psa')
    expect((await put(local, { ticket: { name: 'Only a name' } })).status).toBe(200)
    expect(stored(local, 1)).toMatchObject({
      summary: 'Only a name',
      description: '',
      contact: null,
      assignedAgents: [],
      tags: [],
      dueOn: null,
      cc: [],
      psaFields: { customFields: '[]' },
    })
    const { ticket } = JSON.parse(await readText(local)) as { ticket: object }
    for (const key of ['externalReference', 'sla', 'budgetHours', 'impact', 'contact']) {
      expect(ticket).not.toHaveProperty(key)
    }
  })

  it('of what was read changes nothing but the time', async () => {
    const local = deskOf('psa')
    const before = await readText(local)
    await put(local, before)
    const withoutTime = (text: string) => text.replace(/"lastUpdated":"[^"]*"/, '')
    expect(withoutTime(await readText(local))).toBe(withoutTime(before))
    expect(stored(local, 1).modifiedOn).toMatch(/^2026-02-01T/)
  })

  it('keeps every field of the PSA text for text, any number included', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), fc.bigInt({ min: 0n }), async (json, number) => {
        const fields = `"customFields":[${json},${number}],"sla":{"deep":{"number":${number}.50}}`
        const local = deskOf('psa')
        await put(local, `{ "ticket": { "name": "x", ${fields} } }`)
        expect(await readText(local)).toContain(fields)
      }),
      { numRuns: 30 },
    )
  })

  it('binds names whatever their case, the later of two', async () => {
    const local = deskOf('psa')
    await put(local, '{"Ticket":{"name":"first","Name":"second","STATUS":{"EntityId":11}}}')
    expect(stored(local, 1)).toMatchObject({ summary: 'second', isClosed: true })
  })

  it.each([
    [{ name: 'no wrapper' }, 'ticket'],
    [{ ticket: { description: 'no name' } }, 'name'],
    [{ ticket: { name: 'x', status: { entityId: 20 } } }, 'status'],
    [{ ticket: { name: 'x', board: { entityId: 9 } } }, 'queue'],
    [{ ticket: { name: 'x', assignedMembers: [{ entityId: 1 }] } }, 'assignedAgents'],
  ])('of %j is refused, and nothing of it done', async (body, words) => {
    const local = deskOf('psa')
    const before = structuredClone({ ...stored(local, 1) })
    const answer = await put(local, body)
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain(words)
    expect({ ...stored(local, 1) }).toEqual(before)
  })
})

describe('a contact’s PUT', () => {
  const at = '/api/v2/portal/tickets/1'
  const send = (local: Desk, body: unknown) =>
    sendAs(local, 'portal', ada.id, at, { method: 'PUT', body })

  it('takes the text and leaves what is the desk’s', async () => {
    const local = deskOf('psa')
    const text = await (await askAs(local, 'portal', ada.id, at)).text()
    expect((await send(local, text.replace('"Ticket 1"', '"It hums"'))).status).toBe(200)
    expect(stored(local, 1)).toMatchObject({
      summary: 'It hums',
      description: 'It blinks.',
      tags: ['vip'],
      assignedAgents: [{ id: gil.id }],
      priority: { id: 2 },
    })
    await send(local, { ticket: { name: 'Only a name' } })
    expect(stored(local, 1)).toMatchObject({ description: '', tags: ['vip'], priority: { id: 2 } })
  })

  it.each([
    { status: { entityId: 11 } },
    { priority: { entityId: 1 } },
    { board: { entityId: 2 } },
    { assignedMembers: [] },
  ])('may not change %j', async (fields) => {
    const local = deskOf('psa')
    const answer = await send(local, { ticket: { name: 'x', ...fields } })
    expect(answer.status).toBe(403)
    expect(stored(local, 1).summary).toBe('Ticket 1')
  })
})

describe('PATCH', () => {
  it('changes what it names and leaves the rest, the PSA’s fields included', async () => {
    const local = deskOf('psa')
    const before = structuredClone({ ...stored(local, 1) })
    const body = { Ticket: { Status: { EntityId: 11 }, DueDate: '2026-03-01T00:00:00Z' } }
    const answer = await sendAs(local, 'tech', gil.id, path, { method: 'PATCH', body })
    expect(await answer.text()).toContain('"recordId":9007199254740995')
    expect(stored(local, 1)).toMatchObject({
      ...before,
      status: { id: 11 },
      isClosed: true,
      closedOn: expect.stringMatching(/^2026-02/) as string,
      dueOn: '2026-03-01T00:00:00Z',
      modifiedOn: expect.stringMatching(/^2026-02/) as string,
    })
  })

  it.each([null, { entityId: null }])('clears what is %j', async (nothing) => {
    const local = deskOf('psa')
    const body = { ticket: { contact: nothing, assignedMembers: null, tags: null } }
    await sendAs(local, 'tech', gil.id, path, { method: 'PATCH', body })
    expect(stored(local, 1)).toMatchObject({ contact: null, assignedAgents: [], tags: [] })
    expect(stored(local, 1)).toMatchObject({ status: { id: 10 }, priority: { id: 2 } })
  })

  it('is TECH’s alone', async () => {
    const at = '/api/v2/portal/tickets/1'
    const sent = { method: 'PATCH', body: { ticket: { name: 'x' } } }
    expect((await sendAs(deskOf('psa'), 'portal', ada.id, at, sent)).status).toBe(404)
  })
})
