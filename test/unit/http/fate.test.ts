import { describe, expect, it } from 'vitest'
import type { Failure } from '../../../src/http/errors'
import { isFateUnknown } from '../../../src/http/fate'
import type { Fault } from '../../local-deskdirector/faults/fault'
import { addNote, keyOf, serveDesk } from './served'
import { failure } from './set-up'

/** How a note fares: the failure it ends in, and how many notes the ticket has then. */
async function fareWith(fault: Fault, timeout = 15_000) {
  const { desk, send, stored } = await serveDesk({ timeout })
  desk.faults.add({ match: { method: 'POST' }, fault })
  return { failed: await failure(send(addNote)), notes: stored.notes.length }
}

describe('a write whose fate is unknown', () => {
  it('is one whose good answer is cut: it was done', async () => {
    const { failed, notes } = await fareWith({ kind: 'cut' })
    expect(failed).toEqual({ kind: 'unreachable', timedOut: false })
    expect(isFateUnknown(failed)).toBe(true)
    expect(notes).toBe(1)
  })

  it('is one of which only half an answer comes, though whole by its headers: it was done', async () => {
    const { failed, notes } = await fareWith({ kind: 'truncated' })
    expect(failed?.kind).toBe('contract')
    expect(isFateUnknown(failed)).toBe(true)
    expect(notes).toBe(1)
  })

  it('is one that nobody answers in time: it may be done any moment', async () => {
    const { failed } = await fareWith({ kind: 'latency', ms: 2000 }, 200)
    expect(failed).toEqual({ kind: 'unreachable', timedOut: true })
    expect(isFateUnknown(failed)).toBe(true)
  })

  it.each<[string, Fault]>([
    ['a lost connection', { kind: 'dropped' }],
    ['a proxy’s page', { kind: 'html' }],
    ...[500, 501, 502, 503, 504, 520, 599].map((status): [string, Fault] => [
      `a ${status}`,
      { kind: 'status', status, body: '<html>Bad gateway' },
    ]),
    ['a 408', { kind: 'status', status: 408 }],
  ])('is one that meets %s, though nothing was done here', async (_, fault) => {
    const { failed, notes } = await fareWith(fault)
    expect(failed).not.toBeNull()
    expect(isFateUnknown(failed)).toBe(true)
    expect(notes).toBe(0)
  })
})

describe('a write that is known not to be done', () => {
  it.each([400, 401, 403, 404, 405, 409, 410, 412, 413, 415, 422, 429])(
    'is one answered %i',
    async (status) => {
      const { failed, notes } = await fareWith({ kind: 'status', status })
      expect(failed).not.toBeNull()
      expect(isFateUnknown(failed)).toBe(false)
      expect(notes).toBe(0)
    },
  )

  it('is one that was never sent, as the session was over', async () => {
    const { desk, send } = await serveDesk({ key: keyOf(null) })
    const failed = await failure(send(addNote))
    expect(failed).toEqual<Failure>({ kind: 'session' })
    expect(isFateUnknown(failed)).toBe(false)
    expect(desk.requests.entries).toEqual([])
  })

  it('is no matter of this where no request failed', () => {
    expect(isFateUnknown(null)).toBe(false)
  })
})
