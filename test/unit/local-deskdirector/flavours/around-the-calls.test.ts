import { describe, expect, it } from 'vitest'
import { createLocalDeskDirector } from '../../../local-deskdirector/create-local-deskdirector'
import { askAs, control, sendAs, ticketsPath } from '../ask'
import { ada, gil } from '../small-instance'
import { deskOf, stored } from './desk-of-two-queues'

const comments = '/api/v4/portal/tickets/1/comments'
const body = { content: 'Any news?' }
const sent = { method: 'POST', body }

describe('every flavour', () => {
  it.each(['tokity', 'psa'] as const)('%s has the published calls', async (flavour) => {
    const local = deskOf(flavour)
    expect((await askAs(local, 'portal', ada.id, ticketsPath)).status).toBe(200)
    expect((await askAs(local, 'tech', gil.id, '/api/v2/user/member')).status).toBe(200)
  })

  it('is tokity unless told otherwise', () => {
    expect(createLocalDeskDirector({ tickets: 10 }).flavour).toBe('tokity')
  })
})

describe('an action', () => {
  it.each([
    ['tokity', '/api/v4/portal/tickets/1/actions/close'],
    ['psa', '/api/v2/portal/tickets/1/complete'],
  ] as const)('of %s needs no body', async (flavour, path) => {
    const local = deskOf(flavour)
    const token = await local.tokens.issue({ side: 'portal', userId: ada.id })
    const headers = { Authorization: `DdAccessToken ${token}` }
    expect((await local.app.request(path, { method: 'POST', headers })).status).toBe(200)
    expect(stored(local, 1)).toMatchObject({ isClosed: true })
    expect(stored(local, 1).notes).toHaveLength(3)
  })
})

describe('the log of requests', () => {
  it('has what each write carried, and never the token', async () => {
    const local = deskOf('tokity')
    await sendAs(local, 'portal', ada.id, comments, sent)
    await sendAs(local, 'portal', ada.id, comments, sent)
    await askAs(local, 'portal', ada.id, '/api/v4/portal/me')
    const [first, second, read] = local.requests.entries
    expect(first).toMatchObject({
      method: 'POST',
      path: comments,
      status: 201,
      contentType: 'application/json',
      body: JSON.stringify(body),
    })
    expect(second).toEqual(first)
    expect(read).not.toHaveProperty('body')
    expect(JSON.stringify(local.requests.entries)).not.toContain('DdAccessToken')
  })

  it('has the text of a form, and the file still arrives', async () => {
    const local = deskOf('tokity')
    const form = new FormData()
    form.append('file', new File(['some words'], 'words.txt'))
    const path = '/api/v4/portal/tickets/1/attachments'
    const answer = await sendAs(local, 'portal', ada.id, path, { method: 'POST', body: form })
    expect(await answer.json()).toMatchObject({ size: 10 })
    expect(local.requests.entries[0]?.body).toContain('some words')
    expect(local.requests.entries[0]?.contentType).toContain('multipart/form-data')
  })
})

describe('a fault', () => {
  const say = (local: ReturnType<typeof deskOf>) => sendAs(local, 'portal', ada.id, comments, sent)

  it('that drops a call leaves nothing done', async () => {
    const local = deskOf('tokity')
    local.faults.add({ match: { method: 'POST', path: comments }, fault: { kind: 'dropped' } })
    await expect(say(local)).rejects.toThrow('dropped')
    expect(stored(local, 1).notes).toHaveLength(3)
    expect(local.requests.entries).toMatchObject([{ status: 0, body: JSON.stringify(body) }])
  })

  it('that cuts an answer leaves the note written', async () => {
    const local = deskOf('tokity')
    local.faults.add({ match: { method: 'POST' }, times: 1, fault: { kind: 'cut' } })
    const answer = await say(local)
    await expect(answer.text()).rejects.toThrow('cut')
    expect(stored(local, 1).notes).toHaveLength(4)
  })

  it('that cuts an answer without a body leaves it done too', async () => {
    const local = deskOf('tokity')
    local.faults.add({ times: 1, fault: { kind: 'cut' } })
    const path = '/api/v4/portal/tickets/2/satisfaction'
    const rating = { method: 'POST', body: { score: 3 } }
    await expect(sendAs(local, 'portal', ada.id, path, rating)).rejects.toThrow('dropped')
    expect(stored(local, 2).rating).toMatchObject({ score: 3 })
  })

  it('that answers 503 leaves nothing done', async () => {
    const local = deskOf('tokity')
    local.faults.add({ fault: { kind: 'status', status: 503 } })
    expect((await say(local)).status).toBe(503)
    expect(stored(local, 1).notes).toHaveLength(3)
  })
})

describe('a preflight', () => {
  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('grants %s with a body', async (method) => {
    const { app, settings } = deskOf('tokity')
    settings.update({ allowedOrigins: ['http://page.example'] })
    const answer = await app.request(comments, {
      method: 'OPTIONS',
      headers: {
        Origin: 'http://page.example',
        'Access-Control-Request-Method': method,
        'Access-Control-Request-Headers': 'authorization,content-type',
      },
    })
    expect(answer.headers.get('access-control-allow-methods')).toContain(method)
    const headers = answer.headers.get('access-control-allow-headers')
    for (const name of ['Authorization', 'Content-Type', 'Accept']) expect(headers).toContain(name)
  })
})

describe('a rival', () => {
  it('moves a ticket to another queue, whose first status it takes, and is seen', async () => {
    const local = deskOf('psa')
    await control(local, 'POST', 'tickets/1', { queue: 2, dueOn: '2026-03-01T00:00:00Z' })
    const answer = await control(local, 'GET', 'tickets/1')
    expect(await answer.json()).toMatchObject({ queue: { id: 2 }, status: { id: 20 } })
    const seen = await askAs(local, 'tech', gil.id, '/api/v2/tech/tickets/1')
    const board = { entityId: 2, name: 'Vault' }
    expect(await seen.json()).toMatchObject({ ticket: { board, dueDate: '2026-03-01T00:00:00Z' } })
  })
})
