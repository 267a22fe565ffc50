import { describe, expect, it } from 'vitest'
import { createLocalDeskDirector } from '../../local-deskdirector/create-local-deskdirector'
import { askAs, ticketsPath } from './ask'
import { ada, gil, hal, note, smallInstance, ticket } from './small-instance'

const time = (timeStart: string) => ({
  timeEntry: { timeStart, timeEnd: timeStart, actualHours: 0.5, hoursBilled: 0.5 },
})
const byHal = { id: hal.id, name: 'Hal Doe', userType: 'agent' } as const

const local = createLocalDeskDirector({
  now: Date.UTC(2026, 2, 4, 12),
  instance: smallInstance([
    ticket(1, ada, {
      description: 'x'.repeat(300),
      notes: [
        note(1, time('2026-03-04T09:00:00Z')),
        note(2, time('2026-03-03T09:00:00.5Z')),
        note(3, time('2026-01-03T09:00:00Z')),
        note(4, { ...time('2026-03-04T10:00:00Z'), createdBy: byHal }),
      ],
    }),
    ticket(2, null, { modifiedOn: '2026-01-02T10:00:00.0000001Z' }),
  ]),
})

const asGil = async (path: string) => (await askAs(local, 'tech', gil.id, path)).json()

describe('the list', () => {
  it('has previews instead of bodies, and no field for what a ticket lacks', async () => {
    const { results, ...counts } = (await asGil(ticketsPath)) as { results: object[] }
    expect(counts).toEqual({ total: 2, resultsCount: 2 })
    expect(results[0]).toMatchObject({ id: 2, descriptionPreview: '' })
    for (const key of ['contact', 'contactGroup', 'closedOn', 'latestNote']) {
      expect(results[0]).not.toHaveProperty(key)
    }
    expect(results[1]).toMatchObject({ latestNote: { id: 4, notePreview: 'note 4' } })
    expect(results[1]).not.toHaveProperty('notes')
    expect(results[1]).toHaveProperty('descriptionPreview', `${'x'.repeat(200)}…`)
  })

  it('answers a filter it does not know with an error and its description', async () => {
    const answer = await askAs(local, 'tech', gil.id, `${ticketsPath}?status=done`)
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({
      error: 'invalid_request',
      errorDescription: expect.stringContaining('status') as string,
    })
  })
})

describe('one ticket', () => {
  it('comes with its notes and an ETag', async () => {
    const answer = await askAs(local, 'tech', gil.id, `${ticketsPath}/1`)
    expect(answer.headers.get('etag')).toBe('W/"1-2026-01-02T10:00:00Z"')
    expect(await answer.json()).toMatchObject({ id: 1, notes: [{ id: 1 }, {}, {}, {}] })
  })

  it('that is missing is a page, or JSON to those who ask for it', async () => {
    const asJson = await askAs(local, 'tech', gil.id, `${ticketsPath}/99`)
    expect(await asJson.json()).toMatchObject({ errorCode: 'NotFound' })
    const asPage = await askAs(local, 'tech', gil.id, `${ticketsPath}/99`, { Accept: '*/*' })
    expect(asPage.status).toBe(404)
    expect(asPage.headers.get('content-type')).toContain('text/html')
  })
})

describe('time entries', () => {
  const idsOf = async (period: string) => {
    const { results } = (await asGil(`/api/v2/copilot/time-entries?period=${period}`)) as {
      results: { id: number }[]
    }
    return results.map(({ id }) => id)
  }

  it.each([
    ['today', [1]],
    ['this_week', [1, 2]],
    ['last_week', []],
    ['', [1, 2, 3]],
  ])('of "%s" are the agent’s own', async (period, ids) => {
    expect(await idsOf(period)).toEqual(ids)
  })

  it('of a period nobody knows are refused', async () => {
    const answer = await askAs(local, 'tech', gil.id, '/api/v2/copilot/time-entries?period=ever')
    expect(answer.status).toBe(400)
  })
})
