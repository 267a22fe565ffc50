import { describe, expect, it } from 'vitest'
import { createLocalDeskDirector } from '../../local-deskdirector/create-local-deskdirector'
import type { Fault } from '../../local-deskdirector/faults/fault'
import { createFaultList } from '../../local-deskdirector/faults/fault-list'
import { askAs, ticketsPath } from './ask'
import { ada, smallInstance, ticket } from './small-instance'

const page = 'http://page.example'

function box(...faults: Fault[]) {
  const instance = smallInstance([ticket(1, ada), ticket(2, ada)])
  const local = createLocalDeskDirector({ instance, allowedOrigins: [page] })
  for (const fault of faults) local.faults.add({ fault })
  return local
}

const ask = (local: ReturnType<typeof box>, path = ticketsPath) =>
  askAs(local, 'portal', ada.id, path, { Origin: page })

describe('a fault', () => {
  it.each([401, 403, 404, 409, 429, 500, 502, 503])('answers %i with a body', async (status) => {
    const answer = await ask(box({ kind: 'status', status }))
    expect(answer.status).toBe(status)
    expect(await answer.json()).toHaveProperty('errorCode')
    expect(answer.headers.get('access-control-allow-origin')).toBe(page)
  })

  it('answers with the body it was given', async () => {
    const json = await ask(box({ kind: 'status', status: 500, body: { odd: true } }))
    expect(await json.json()).toEqual({ odd: true })
    const text = await ask(box({ kind: 'status', status: 502, body: '<h1>Bad gateway</h1>' }))
    expect(text.headers.get('content-type')).toContain('text/html')
  })

  it('keeps a client away for a while', async () => {
    const answer = await ask(box({ kind: 'busy', retryAfter: 7 }))
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '7'])
  })

  it('answers a page where JSON was due', async () => {
    const answer = await ask(box({ kind: 'html' }))
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('<!doctype html>')
  })

  it('stops half way through the JSON', async () => {
    const answer = await ask(box({ kind: 'truncated' }))
    expect(answer.headers.get('content-type')).toContain('json')
    await expect(answer.json()).rejects.toThrow(SyntaxError)
  })

  it('makes a call wait, on top of what else goes wrong', async () => {
    const startedAt = performance.now()
    const answer = await ask(box({ kind: 'latency', ms: 60 }, { kind: 'busy', retryAfter: 1 }))
    expect(performance.now() - startedAt).toBeGreaterThan(55)
    expect(answer.status).toBe(429)
  })

  it('drops a call', async () => {
    const local = box({ kind: 'dropped' })
    await expect(ask(local)).rejects.toThrow(TypeError)
    expect(local.requests.entries.at(-1)).toMatchObject({ status: 0, path: ticketsPath })
  })

  it('cuts an answer in its middle', async () => {
    const answer = await ask(box({ kind: 'cut' }))
    expect(answer.status).toBe(200)
    await expect(answer.text()).rejects.toThrow('cut')
  })

  it.each<[string, Fault, (row: Record<string, unknown>, index: number) => void]>([
    [
      'a field of another type',
      { kind: 'replaced', field: 'summary', value: { text: 'no' } },
      (row) => expect(row['summary']).toEqual({ text: 'no' }),
    ],
    [
      'a field inside another',
      { kind: 'replaced', field: 'contact.name', value: null },
      (row) => expect(row['contact']).toEqual({ id: ada.id, name: null }),
    ],
    [
      'one broken row',
      { kind: 'replaced', value: 'broken', row: 1 },
      (row, index) => expect(row).toEqual(index === 1 ? 'broken' : expect.any(Object)),
    ],
    [
      'a missing field',
      { kind: 'missing', field: 'tags' },
      (row) => expect(row).not.toHaveProperty('tags'),
    ],
    [
      'a field missing in one row',
      { kind: 'missing', field: 'tags', row: 0 },
      (row, index) => expect('tags' in row).toBe(index === 1),
    ],
  ])('puts %s into a list', async (_, fault, check) => {
    const { results } = (await (await ask(box(fault))).json()) as {
      results: Record<string, unknown>[]
    }
    expect(results).toHaveLength(2)
    results.forEach(check)
  })

  it('spoils a single ticket too', async () => {
    const local = box({ kind: 'replaced', field: 'tags', value: 'vip' })
    expect(await (await ask(local, `${ticketsPath}/1`)).json()).toMatchObject({ tags: 'vip' })
  })

  it('leaves an error as it is', async () => {
    const answer = await ask(box({ kind: 'missing', field: 'tags' }), `${ticketsPath}/99`)
    expect(answer.status).toBe(404)
  })
})

describe('the list of faults', () => {
  const fault: Fault = { kind: 'html' }
  const isTaken = (faults: ReturnType<typeof createFaultList>, method: string, path: string) =>
    faults.take(method, path).fault !== undefined

  it.each([
    [{}, true],
    [{ method: 'get' }, true],
    [{ method: 'POST' }, false],
    [{ path: '/api/a' }, true],
    [{ path: '/api' }, false],
    [{ path: /\/a\?b=1$/g }, true],
    [{ path: /status=open/ }, false],
  ])('%o matches GET /api/a?b=1: %s', (match, isMatch) => {
    const faults = createFaultList()
    faults.add({ match, fault })
    expect(isTaken(faults, 'GET', '/api/a?b=1')).toBe(isMatch)
    expect(isTaken(faults, 'GET', '/api/a?b=1')).toBe(isMatch)
  })

  it('uses a rule up, and only by calls it spoils', () => {
    const faults = createFaultList()
    faults.add({ times: 1, fault })
    faults.add({ times: 2, fault: { kind: 'cut' } })
    expect(faults.take('GET', '/').fault?.kind).toBe('html')
    expect(faults.rules()).toEqual([{ times: 2, fault: { kind: 'cut' } }])
    expect(faults.take('GET', '/').fault?.kind).toBe('cut')
    expect(faults.take('GET', '/').fault?.kind).toBe('cut')
    expect(faults.take('GET', '/').fault).toBeUndefined()
  })

  it('draws the same random faults for the same seed, about as often as asked', () => {
    const draw = () => {
      const faults = createFaultList()
      faults.addRandom({ rate: 0.3, seed: 5, faults: [{ kind: 'cut' }, { kind: 'html' }] })
      return Array.from({ length: 1000 }, () => faults.take('GET', '/').fault?.kind)
    }
    const drawn = draw()
    expect(draw()).toEqual(drawn)
    const share = drawn.filter(Boolean).length / drawn.length
    expect(share).toBeGreaterThan(0.25)
    expect(share).toBeLessThan(0.35)
  })

  it('is empty again when cleared', () => {
    const faults = createFaultList()
    faults.add({ fault })
    faults.addRandom({ rate: 1, seed: 1, faults: [fault] })
    faults.clear()
    expect(isTaken(faults, 'GET', '/')).toBe(false)
  })
})
