import { describe, expect, it } from 'vitest'
import { askAs, sendAs } from '../../ask'
import { ada, cy, gil } from '../../small-instance'
import { deskOf, stored } from '../desk-of-two-queues'

const path = '/api/v4/portal/tickets/1/attachments'
const bytes = Uint8Array.from([0, 255, 128, 13, 10, 0, 7])

function form(fields: Record<string, string> = {}, type = 'image/png') {
  const upload = new FormData()
  upload.append('file', new File([bytes], 'Büro ☎.png', { type }))
  for (const [name, value] of Object.entries(fields)) upload.append(name, value)
  return upload
}

describe('an attachment', () => {
  it('comes back byte for byte, under its name and type', async () => {
    const local = deskOf('tokity')
    const sent = await sendAs(local, 'portal', ada.id, path, { method: 'POST', body: form() })
    expect(sent.status).toBe(201)
    const { id, ...rest } = (await sent.json()) as { id: string }
    expect(rest).toEqual({ fileName: 'Büro ☎.png', contentType: 'image/png', size: bytes.length })
    const got = await askAs(
      local,
      'tech',
      gil.id,
      `/api/v4/tech/tickets/1/attachments/${id}/content`,
    )
    expect(got.headers.get('content-type')).toBe('image/png')
    expect(got.headers.get('content-disposition')).toContain(encodeURIComponent('Büro ☎.png'))
    expect(new Uint8Array(await got.arrayBuffer())).toEqual(bytes)
    const ticket = await askAs(local, 'portal', ada.id, '/api/v4/portal/tickets/1')
    expect(await ticket.json()).toMatchObject({ attachments: [{ id }] })
  })

  it('may belong to a comment, and not to one the contact can’t see', async () => {
    const local = deskOf('tokity')
    const attachTo = (commentId: string) =>
      sendAs(local, 'portal', ada.id, path, { method: 'POST', body: form({ commentId }) })
    expect((await attachTo('100')).status).toBe(201)
    expect(stored(local, 1).notes[0]?.attachments).toMatchObject([{ name: 'Büro ☎.png' }])
    expect((await attachTo('101')).status).toBe(400)
    expect((await attachTo('9')).status).toBe(400)
  })

  it('has to be a file, of 15 MB at most, on a ticket of one’s own', async () => {
    const local = deskOf('tokity')
    const post = async (body: unknown, userId = ada.id) =>
      (await sendAs(local, 'portal', userId, path, { method: 'POST', body })).status
    const large = new FormData()
    large.append('file', new File([new Uint8Array(15 * 1024 * 1024 + 1)], 'large.bin'))
    expect(await post(new FormData())).toBe(400)
    expect(await post({ file: 'text' })).toBe(415)
    expect(await post(large)).toBe(413)
    expect(await post(form(), cy.id)).toBe(404)
    expect(stored(local, 1).attachments).toBeUndefined()
  })
})

describe('time', () => {
  const book = (local: ReturnType<typeof deskOf>, body: object) =>
    sendAs(local, 'tech', gil.id, '/api/v4/tech/tickets/1/time-entries', { method: 'POST', body })

  it('is booked as a note, and found by its period', async () => {
    const local = deskOf('tokity')
    const entry = { startTime: '2026-02-01T09:00:00Z', endTime: '2026-02-01T10:30:00Z' }
    expect((await book(local, { ...entry, content: 'Looked.' })).status).toBe(201)
    const note = stored(local, 1).notes.at(-1)
    expect(note).toMatchObject({ note: 'Looked.', timeEntry: { actualHours: 1.5 } })
    const of = async (period: string) =>
      (await askAs(local, 'tech', gil.id, `/api/v4/tech/time-entries?period=${period}`)).json()
    expect(await of('today')).toMatchObject({
      totalCount: 1,
      results: [{ content: 'Looked.', actualHours: 1.5, ticket: { id: 1 } }],
    })
    expect(await of('last_month')).toEqual({ totalCount: 0, results: [] })
  })

  it.each([
    ['2026-02-01T10:00:00Z', '2026-02-01T09:00:00Z', undefined],
    ['2026-02-01T10:00:00Z', 'later', undefined],
    ['2026-02-01T10:00:00Z', '2026-02-01T11:00:00Z', -1],
  ])('from %s to %s for %s hours is refused', async (startTime, endTime, actualHours) => {
    const local = deskOf('tokity')
    expect((await book(local, { startTime, endTime, actualHours })).status).toBe(400)
    expect(stored(local, 1).notes).toHaveLength(3)
  })
})

describe('a rating', () => {
  const rate = (local: ReturnType<typeof deskOf>, body: object) => {
    const at = '/api/v4/portal/tickets/2/satisfaction'
    return sendAs(local, 'portal', ada.id, at, { method: 'POST', body })
  }

  it('is kept with its words', async () => {
    const local = deskOf('tokity')
    expect((await rate(local, { score: 5, comment: 'Quick!' })).status).toBe(204)
    const answer = await askAs(local, 'tech', gil.id, '/api/v4/tech/tickets/2')
    expect(await answer.json()).toMatchObject({ satisfaction: { score: 5, comment: 'Quick!' } })
  })

  it.each([{ score: 0 }, { score: 6 }, { score: 2.5 }, {}])('of %j is refused', async (body) => {
    const local = deskOf('tokity')
    expect((await rate(local, body)).status).toBe(400)
    expect(stored(local, 2).rating).toBeUndefined()
  })
})
