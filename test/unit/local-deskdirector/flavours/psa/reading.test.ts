import { describe, expect, it } from 'vitest'
import { askAs, sendAs } from '../../ask'
import { ada, bo, gil, hal } from '../../small-instance'
import { deskOf, secret } from '../desk-of-two-queues'

type Side = 'portal' | 'tech'

async function find(body: object, side: Side = 'tech', userId = gil.id) {
  const path = `/api/v2/${side}/tickets/find`
  const answer = await sendAs(deskOf('psa'), side, userId, path, { method: 'POST', body })
  const { totalResults, results } = (await answer.json()) as {
    totalResults: number
    results: { entityId: number }[]
  }
  return { totalResults, ids: results.map(({ entityId }) => entityId) }
}

describe('finding', () => {
  it.each([
    [{}, [4, 3, 2, 1]],
    [{ state: 'Open' }, [4, 3, 1]],
    [{ State: 'Closed' }, [2]],
    [{ search: 'blinks' }, [1]],
    [{ Tag: 'vip' }, [1]],
    [{ BoardId: 2 }, [4]],
    [{ STATUSID: 11 }, [2]],
    [{ priorityId: 2 }, [1]],
    [{ Member: 'Me' }, [1]],
    [{ Member: 'Nobody' }, [4, 3, 2]],
    [{ EnteredBefore: '2026-01-01T10:00:00Z' }, []],
    [{ OrderBy: 'PriorityDescending' }, [1, 4, 3, 2]],
    [{ OrderBy: 'NameAscending' }, [2, 1, 3, 4]],
    [{ state: null, search: null, skip: null }, [4, 3, 2, 1]],
  ])('by %j gives %j, whatever the case of the names', async (body, ids) => {
    expect((await find(body)).ids).toEqual(ids)
  })

  it('comes in pages and says how many there are in all', async () => {
    expect(await find({ Skip: 1, Take: 2 })).toEqual({ totalResults: 4, ids: [3, 2] })
  })

  it('gives contacts theirs', async () => {
    expect((await find({}, 'portal', ada.id)).ids).toEqual([4, 2, 1])
    expect((await find({ Scope: 'Mine' }, 'portal', bo.id)).ids).toEqual([])
    expect((await find({ Scope: 'Company' }, 'portal', bo.id)).ids).toEqual([4, 2, 1])
  })

  it.each([[{ State: 'Done' }], [{ Take: 0 }], [{ Take: 'all' }], ['no JSON']])(
    'by %j is refused with words',
    async (body) => {
      const sent = { method: 'POST', body }
      const path = '/api/v2/tech/tickets/find'
      const answer = await sendAs(deskOf('psa'), 'tech', gil.id, path, sent)
      expect(answer.status).toBe(400)
      expect(await answer.json()).toHaveProperty('errorDescription')
    },
  )
})

describe('one ticket', () => {
  it('comes under a wrapper, in a PSA’s words, without what it lacks', async () => {
    const answer = await askAs(deskOf('psa'), 'tech', gil.id, '/api/v2/tech/tickets/1')
    const { ticket } = (await answer.json()) as { ticket: object }
    expect(ticket).toMatchObject({
      entityId: 1,
      name: 'Ticket 1',
      requestType: 'Incident',
      source: 'Portal',
      board: { entityId: 1, name: 'Desk' },
      status: { entityId: 10, name: 'New' },
      assignedMembers: [{ entityId: gil.id, name: 'Gil Doe' }],
      dateEntered: '2026-01-01T10:00:00Z',
      notes: [{ entityId: 100, text: 'still broken', enteredBy: { userType: 'contact' } }, {}, {}],
    })
    for (const key of ['userGroup', 'dueDate', 'dateClosed']) expect(ticket).not.toHaveProperty(key)
  })

  it('carries a number that no double can hold', async () => {
    const answer = await askAs(deskOf('psa'), 'portal', ada.id, '/api/v2/portal/tickets/1')
    expect(await answer.text()).toContain('"recordId":9007199254740995')
  })

  it('shows a contact no internal note', async () => {
    const local = deskOf('psa')
    const sent = { method: 'POST', body: {} }
    const list = await sendAs(local, 'portal', ada.id, '/api/v2/portal/tickets/find', sent)
    const one = await askAs(local, 'portal', ada.id, '/api/v2/portal/tickets/1')
    for (const text of [await list.text(), await one.text()]) {
      expect(text).toContain('note 102')
      expect(text).not.toContain(secret)
    }
  })
})

describe('choices', () => {
  it.each([
    ['portal', ada.id, '/api/v2/portal/boards', [1, 2]],
    ['portal', ada.id, '/api/v2/portal/boards/2/statuses', [20, 21]],
    ['tech', gil.id, '/api/v3/tech/priorities', [1, 2]],
    ['tech', gil.id, '/api/v3/tech/requesttypes', [1]],
    ['tech', gil.id, '/api/v3/tech/members?search=hal', [hal.id]],
    ['portal', ada.id, '/api/v2/portal/contacts', [ada.id]],
  ] as const)('for %s %i at %s are %j', async (side, userId, path, ids) => {
    const found = (await (await askAs(deskOf('psa'), side, userId, path)).json()) as
      { entityId: number }[] | { results: { entityId: number }[] }
    const list = Array.isArray(found) ? found : found.results
    expect(list.map(({ entityId }) => entityId)).toEqual(ids)
  })

  it('of a board that isn’t there are missing', async () => {
    const answer = await askAs(deskOf('psa'), 'tech', gil.id, '/api/v3/tech/boards/9/statuses')
    expect(answer.status).toBe(404)
  })
})
