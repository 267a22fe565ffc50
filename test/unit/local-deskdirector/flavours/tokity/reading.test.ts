import { describe, expect, it } from 'vitest'
import { askAs, sendAs } from '../../ask'
import { ada, bo, cy, gil, hal } from '../../small-instance'
import { deskOf, secret } from '../desk-of-two-queues'

const [portal, tech] = ['/api/v4/portal', '/api/v4/tech']

interface Found {
  totalCount: number
  results: { id: number }[]
}

async function idsFor(query: string, side: 'portal' | 'tech' = 'tech', userId = gil.id) {
  const path = `${side === 'portal' ? portal : tech}/tickets${query}`
  const answer = await askAs(deskOf('tokity'), side, userId, path)
  const { totalCount, results } = (await answer.json()) as Found
  return { totalCount, ids: results.map(({ id }) => id) }
}

describe('the list', () => {
  it.each([
    ['', [4, 3, 2, 1]],
    ['?state=open', [4, 3, 1]],
    ['?state=closed', [2]],
    ['?search=blinks', [1]],
    ['?tag=VIP', [1]],
    ['?queueId=2', [4]],
    ['?statusId=11', [2]],
    ['?priorityId=2', [1]],
    ['?accountId=502', [3]],
    ['?assignment=me', [1]],
    ['?assignment=unassigned', [4, 3, 2]],
    ['?createdFrom=2026-01-01T10:00:00Z&createdTo=2026-01-01T10:00:01Z', [4, 3, 2, 1]],
    ['?createdTo=2026-01-01T10:00:00Z', []],
    ['?orderBy=priority', [4, 3, 2, 1]],
    ['?orderBy=-priority', [1, 4, 3, 2]],
    ['?orderBy=summary', [2, 1, 3, 4]],
  ])('with "%s" holds %j', async (query, ids) => {
    expect((await idsFor(query)).ids).toEqual(ids)
  })

  it('comes in pages and says how many there are in all', async () => {
    expect(await idsFor('?skip=1&take=2')).toEqual({ totalCount: 4, ids: [3, 2] })
    expect(await idsFor('?skip=9')).toEqual({ totalCount: 4, ids: [] })
  })

  it('of a contact holds their own, of one who sees the company the company’s', async () => {
    expect((await idsFor('', 'portal', ada.id)).ids).toEqual([4, 2, 1])
    expect((await idsFor('', 'portal', cy.id)).ids).toEqual([3])
    expect((await idsFor('', 'portal', bo.id)).ids).toEqual([4, 2, 1])
    expect((await idsFor('?category=personal_tickets', 'portal', bo.id)).ids).toEqual([])
  })

  it('tells a contact which tickets they are copied in', async () => {
    const desk = deskOf('tokity')
    const copied = async () => {
      const answer = await askAs(desk, 'portal', ada.id, `${portal}/tickets?category=referenced_me`)
      return ((await answer.json()) as Found).results.map(({ id }) => id)
    }
    expect(await copied()).toEqual([])
    const ticket = desk.instance.tickets.get(1)!
    ticket.cc = ['else@acme.example', ada.email.toUpperCase()]
    expect(await copied()).toEqual([1])
  })

  it('tells which tickets wait for whom asks', async () => {
    expect((await idsFor('?awaitingMyReply=true', 'portal', ada.id)).ids).toEqual([1])
    expect((await idsFor('?awaitingMyReply=true')).ids).toEqual([])
  })

  it.each(['?state=done', '?take=0', '?take=201', '?skip=x', '?orderBy=mood', '?createdFrom=soon'])(
    'refuses %s with words',
    async (query) => {
      const answer = await askAs(deskOf('tokity'), 'tech', gil.id, `${tech}/tickets${query}`)
      expect(answer.status).toBe(400)
      expect(await answer.json()).toHaveProperty('errorDescription')
    },
  )
})

describe('one ticket', () => {
  const read = async (side: 'portal' | 'tech', userId: number, id = 1) =>
    (await askAs(deskOf('tokity'), side, userId, `/api/v4/${side}/tickets/${id}`)).json()

  it('has v4’s words, and null for what it lacks', async () => {
    expect(await read('tech', gil.id)).toMatchObject({
      id: 1,
      serviceType: { id: 1, name: 'Incident' },
      contactGroup: null,
      dueDate: null,
      status: { id: 10, name: 'New', isClosed: false, queueId: 1 },
      createdAt: '2026-01-01T10:00:00Z',
      comments: [{ id: 100, content: 'still broken', author: { name: 'Ada Roe' } }, {}, {}],
    })
  })

  it('shows a contact no internal comment and no file of one', async () => {
    const local = deskOf('tokity')
    for (const path of ['/tickets', '/tickets/1']) {
      const answer = await askAs(local, 'portal', ada.id, portal + path)
      const text = await answer.text()
      expect(text).toContain('note 102')
      expect(text).not.toContain(secret)
    }
    const file = `${portal}/tickets/1/attachments/att-secret/content`
    expect((await askAs(local, 'portal', ada.id, file)).status).toBe(404)
    expect((await askAs(local, 'tech', gil.id, file.replace('portal', 'tech'))).status).toBe(200)
  })

  it('that a contact may not see is missing, as JSON', async () => {
    const answer = await askAs(deskOf('tokity'), 'portal', ada.id, `${portal}/tickets/3`)
    expect(answer.status).toBe(404)
    expect(await answer.json()).toMatchObject({ errorCode: 'NotFound' })
  })

  it.each([
    ['tech', gil.id, 'read_write'],
    ['tech', hal.id, 'read'],
    ['portal', ada.id, 'read_write'],
    ['portal', bo.id, 'read'],
  ] as const)('tells %s %i what they may do: %s', async (side, userId, accessLevel) => {
    const answer = await askAs(deskOf('tokity'), side, userId, `/api/v4/${side}/tickets/4/$info`)
    expect(await answer.json()).toEqual({ accessLevel, lastReadAt: null })
  })

  it('is unread once somebody else spoke, until it is marked', async () => {
    const local = deskOf('tokity')
    const path = `${portal}/tickets/1`
    const unread = async () => {
      const answer = await askAs(local, 'portal', ada.id, path)
      return ((await answer.json()) as { isUnread: boolean }).isUnread
    }
    expect(await unread()).toBe(false)
    const body = { content: 'Any news?' }
    await sendAs(local, 'tech', gil.id, `${tech}/tickets/1/comments`, { method: 'POST', body })
    expect(await unread()).toBe(true)
    await sendAs(local, 'portal', ada.id, `${path}/$read`, { method: 'POST' })
    expect(await unread()).toBe(false)
  })
})

describe('choices', () => {
  const list = async (path: string, side: 'portal' | 'tech' = 'tech', userId = gil.id) => {
    const answer = await askAs(deskOf('tokity'), side, userId, `/api/v4/${side}${path}`)
    const found = (await answer.json()) as { id: number }[] | Found
    return (Array.isArray(found) ? found : found.results).map(({ id }) => id)
  }

  it.each([
    ['/queues', [1, 2]],
    ['/statuses?queueId=2', [20, 21]],
    ['/statuses', [10, 11, 20, 21]],
    ['/priorities', [1, 2]],
    ['/service-types', [1]],
    ['/agents?search=hal', [hal.id]],
    ['/tickets/1/assignable-agents', [gil.id, hal.id]],
    ['/tickets/4/assignable-agents', [gil.id]],
    ['/contacts?search=ROE&skip=1&take=1', [bo.id]],
  ])('%s are %j', async (path, ids) => {
    expect(await list(path)).toEqual(ids)
  })

  it('of contacts are as many as the person knows', async () => {
    expect(await list('/contacts', 'portal', ada.id)).toEqual([ada.id])
    expect(await list('/contacts', 'portal', bo.id)).toEqual([ada.id, bo.id])
  })
})
