import { afterEach, describe, expect, it } from 'vitest'
import {
  type ServedDeskDirector,
  serveLocalDeskDirector,
} from '../../local-deskdirector/serve-local-deskdirector'
import { ticketsPath } from './ask'
import { ada, smallInstance, ticket } from './small-instance'

let running: ServedDeskDirector[] = []

async function start(port = 0) {
  const instance = smallInstance([ticket(1, ada)])
  const local = await serveLocalDeskDirector({ instance, port })
  running.push(local)
  return local
}

async function ask({ origin, tokens }: ServedDeskDirector) {
  const token = await tokens.issue({ side: 'portal', userId: ada.id })
  return fetch(origin + ticketsPath, { headers: { Authorization: `DdAccessToken ${token}` } })
}

afterEach(async () => {
  await Promise.all(running.map((local) => local.close()))
  running = []
})

describe('over a socket', () => {
  it('serves on the loopback address, and no longer once closed', async () => {
    const local = await start()
    expect(local.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect((await ask(local)).status).toBe(200)
    await local.close()
    running = []
    await expect(ask(local)).rejects.toThrow('fetch failed')
  })

  it('says so when the port is taken', async () => {
    const { origin } = await start()
    await expect(start(Number(new URL(origin).port))).rejects.toThrow('EADDRINUSE')
  })

  it('drops a call before any answer, and serves the next one', async () => {
    const local = await start()
    local.faults.add({ times: 1, fault: { kind: 'dropped' } })
    await expect(ask(local)).rejects.toThrow('fetch failed')
    expect((await ask(local)).status).toBe(200)
    expect(local.requests.entries.map(({ status }) => status)).toEqual([0, 200])
  })

  it('cuts an answer after its headers and half of its body', async () => {
    const local = await start()
    local.faults.add({ times: 1, fault: { kind: 'cut' } })
    const answer = await ask(local)
    expect(answer.status).toBe(200)
    const reader = answer.body?.getReader()
    const first = await reader?.read()
    expect(new TextDecoder().decode(first?.value)).toMatch(/^\{"total":1,/)
    await expect(reader?.read()).rejects.toThrow('terminated')
    expect((await ask(local)).status).toBe(200)
  })
})
