import { describe, expect, it } from 'vitest'
import { createLocalDeskDirector } from '../../local-deskdirector/create-local-deskdirector'
import { askAs, control, ticketsPath } from './ask'
import { ada, gil, smallInstance, ticket } from './small-instance'

function box() {
  return createLocalDeskDirector({
    now: Date.UTC(2026, 5, 1),
    pageUrl: 'http://page.example/',
    instance: smallInstance([ticket(1, ada), ticket(2, ada)]),
  })
}

describe('faults over HTTP', () => {
  it('are added, listed and cleared', async () => {
    const local = box()
    const rule = { match: { pattern: 'status=open' }, times: 2, fault: { kind: 'html' } }
    expect((await control(local, 'POST', 'faults', rule)).status).toBe(204)
    expect(await (await control(local, 'GET', 'faults')).json()).toEqual([
      { match: { path: '/status=open/' }, times: 2, fault: { kind: 'html' } },
    ])
    const asked = await askAs(local, 'portal', ada.id, `${ticketsPath}?status=open`)
    expect(asked.headers.get('content-type')).toContain('html')
    await control(local, 'DELETE', 'faults')
    expect(local.faults.rules()).toEqual([])
  })

  it('may be random', async () => {
    const local = box()
    const random = { rate: 1, seed: 1, faults: [{ kind: 'status', status: 503 }] }
    await control(local, 'POST', 'faults', random)
    expect((await askAs(local, 'portal', ada.id, ticketsPath)).status).toBe(503)
  })

  it.each([
    [{ fault: { kind: 'explode' } }],
    [{ fault: { kind: 'status', status: 200 } }],
    [{ match: { pattern: '(' }, fault: { kind: 'html' } }],
    [{ rate: 2, seed: 1, faults: [] }],
  ])('%o is refused', async (body) => {
    expect((await control(box(), 'POST', 'faults', body)).status).toBe(400)
  })
})

describe('settings over HTTP', () => {
  it('are read and changed', async () => {
    const local = box()
    await control(local, 'PATCH', 'settings', { tokenSeconds: 90 })
    expect(await (await control(local, 'GET', 'settings')).json()).toMatchObject({
      tokenSeconds: 90,
      allowedOrigins: ['http://page.example'],
    })
  })

  it.each([{ tokenSeconds: 'long' }, { sandbox: ['allow-all'] }, { tokenLife: 1 }])(
    '%o is refused',
    async (patch) => {
      expect((await control(box(), 'PATCH', 'settings', patch)).status).toBe(400)
    },
  )
})

describe('tokens over HTTP', () => {
  it('come with the address that opens the page', async () => {
    const local = box()
    const asked = { side: 'tech', userId: gil.id, ticket: 2 }
    const answer = await control(local, 'POST', 'tokens', asked)
    const { token, url } = (await answer.json()) as { token: string; url: string }
    expect(await local.tokens.verify(token)).toMatchObject({ person: gil })
    expect(new URL(url).searchParams.get('access_token')).toBe(token)
    expect(new URL(url).searchParams.get('ticket')).toBe('2')
  })

  it('may have ended already', async () => {
    const local = box()
    const asked = { side: 'portal', userId: ada.id, seconds: -5 }
    const { token } = (await (await control(local, 'POST', 'tokens', asked)).json()) as {
      token: string
    }
    expect(await local.tokens.verify(token)).toBeUndefined()
  })

  it('are made for nobody else', async () => {
    const asked = { side: 'portal', userId: gil.id }
    expect((await control(box(), 'POST', 'tokens', asked)).status).toBe(400)
  })
})

describe('the log of requests', () => {
  it('keeps every call as it came, a leaked token included', async () => {
    const local = box()
    await askAs(local, 'portal', ada.id, `${ticketsPath}?search=x&access_token=leaked`, {
      Origin: 'http://page.example',
      Referer: 'http://page.example/?access_token=leaked',
    })
    expect(await (await control(local, 'GET', 'requests')).json()).toEqual([
      {
        method: 'GET',
        path: `${ticketsPath}?search=x&access_token=leaked`,
        origin: 'http://page.example',
        referer: 'http://page.example/?access_token=leaked',
        status: 200,
        side: 'portal',
        userId: ada.id,
      },
    ])
    await control(local, 'DELETE', 'requests')
    expect(local.requests.entries).toEqual([])
  })

  it('knows refused calls too', async () => {
    const local = box()
    await local.app.request(ticketsPath)
    expect(local.requests.entries).toMatchObject([{ status: 401, side: null, userId: null }])
  })
})

describe('a rival’s change', () => {
  it('appends a note and moves the ticket to the top of the list', async () => {
    const local = box()
    const said = { text: 'Any news?', side: 'portal', userId: ada.id }
    await control(local, 'POST', 'tickets/1', { note: said })
    const answer = await askAs(local, 'tech', gil.id, ticketsPath)
    expect(await answer.json()).toMatchObject({
      results: [
        {
          id: 1,
          modifiedOn: expect.stringMatching(/^2026-06-01T/) as string,
          latestNote: { notePreview: 'Any news?', createdBy: { name: 'Ada Roe' } },
        },
        { id: 2 },
      ],
    })
  })

  it('closes by status and opens again', async () => {
    const local = box()
    await control(local, 'POST', 'tickets/1', { status: 11, tags: ['vip'], priority: 2 })
    expect(local.instance.tickets.get(1)).toMatchObject({
      status: { id: 11, name: 'Done' },
      isClosed: true,
      closedOn: expect.stringMatching(/^2026-06-01T/) as string,
      tags: ['vip'],
      priority: { name: 'High' },
    })
    await control(local, 'POST', 'tickets/1', { status: 10, assignedAgents: [gil.id] })
    expect(local.instance.tickets.get(1)).toMatchObject({
      isClosed: false,
      closedOn: null,
      assignedAgents: [{ id: gil.id, name: 'Gil Doe' }],
    })
  })

  it.each([
    { status: 99 },
    { priority: 9 },
    { queue: 9 },
    { assignedAgents: [1] },
    { colour: 'red' },
  ])('%o is refused', async (change) => {
    expect((await control(box(), 'POST', 'tickets/1', change)).status).toBe(400)
  })

  it('needs a ticket', async () => {
    expect((await control(box(), 'POST', 'tickets/9', {})).status).toBe(404)
  })
})
