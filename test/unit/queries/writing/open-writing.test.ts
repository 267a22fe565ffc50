import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Connection } from '../../../../src/deskdirector/connection'
import type { Person } from '../../../../src/deskdirector/models'
import type { DraftStore } from '../../../../src/drafts/draft-store'
import * as drafts from '../../../../src/drafts/open-drafts'
import { RequestFailure, type Failure } from '../../../../src/http/errors'
import type { Desk } from '../../../../src/queries/desk'
import { writingQuery } from '../../../../src/queries/writing/open-writing'
import { buildPerson } from '../../../support/build-person'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const ada = buildPerson('Ada Roe', { id: 5 })
const byInstance = JSON.stringify(['https://acme.example', 'portal', 5])
const byClaims = 'acme portal claims'
const server: Failure = { kind: 'server', status: 500, words: null }
const busy: Failure = { kind: 'busy', status: 429, retryAfter: 7 }

/** Opens writing at an instance whose `me` gives these answers, one after the other, the last for good. */
function open(answers: readonly (Person | Failure)[], isBound = true, claims?: Desk['claims']) {
  const left = [...answers]
  const run = vi.fn(async () => {
    const next = left.length > 1 ? left.shift() : left[0]
    if (next && 'kind' in next) throw new RequestFailure(next)
    return next
  })
  const owners = vi.spyOn(drafts, 'openDrafts').mockResolvedValue({} as DraftStore)
  const connection = { side: 'portal', can: () => isBound, run } as unknown as Connection
  const site = { drafts: { keep: 'device', days: 14 } } as Desk['site']
  const desk: Desk = {
    connection,
    origin: 'https://acme.example',
    identity: byClaims,
    site,
    ...(claims && { claims }),
  }
  const client = new QueryClient({ defaultOptions: { queries: { networkMode: 'always' } } })
  const observer = new QueryObserver(client, writingQuery(desk))
  observer.subscribe(() => {})
  return {
    run,
    writing: () => observer.getCurrentResult().data ?? null,
    owner: () => owners.mock.calls.at(-1)?.[0],
    keep: () => owners.mock.calls.at(-1)?.[1].keep,
  }
}

const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000)

describe('whose drafts are opened', () => {
  it('is what the instance says of who is signed in', async () => {
    const { writing, owner } = open([ada])
    await seconds(0)
    expect([writing()?.me, owner()]).toEqual([ada, byInstance])
  })

  it('is told by the token where the instance never says it, and nobody is made up', async () => {
    const told = open([ada], false, { name: 'Ada Berg', email: null, isLasting: true })
    const silent = open([ada], false, { name: null, email: null, isLasting: true })
    await seconds(0)
    expect(told.writing()?.me).toMatchObject({ id: null, name: 'Ada Berg' })
    expect([told.owner(), silent.writing()?.me]).toEqual([byClaims, null])
  })

  it('is told by the token as well where the instance gives everybody the id 0', async () => {
    const { owner } = open([{ ...ada, id: 0, email: null }])
    await seconds(0)
    expect(owner()).toBe(byClaims)
  })

  it('isn’t guessed while the instance only fails to say it: nothing is opened', async () => {
    const { run, writing, owner } = open([server, { kind: 'unreachable', timedOut: true }, ada])
    await seconds(0.5)
    expect([writing(), owner()]).toEqual([null, undefined])
    await seconds(10)
    expect([writing()?.me, owner()]).toEqual([ada, byInstance])
    expect(run).toHaveBeenCalledTimes(3)
  })

  it('is asked for again for as long as the page lives, and not too often', async () => {
    const { run, writing } = open([server])
    await seconds(600)
    expect(writing()).toBeNull()
    expect(run.mock.calls.length).toBeGreaterThan(15)
    expect(run.mock.calls.length).toBeLessThan(40)
  })

  it('waits as long as a busy instance asks for', async () => {
    const { run, writing } = open([busy, ada])
    await seconds(6)
    expect(run).toHaveBeenCalledTimes(1)
    await seconds(2)
    expect(writing()?.me).toEqual(ada)
  })

  it('isn’t asked for any more once the session is over', async () => {
    const { run, writing } = open([{ kind: 'session' }])
    await seconds(600)
    expect([run.mock.calls.length, writing()]).toEqual([1, null])
  })

  it.each([
    { kind: 'forbidden', status: 403, words: null },
    { kind: 'missing' },
    { kind: 'rejected', status: 405, words: null },
  ] as const)(
    'is what the token says where the instance refuses to for good ($kind)',
    async (no) => {
      const { run, writing, owner } = open([no])
      await seconds(0)
      expect([writing()?.me, owner()]).toEqual([null, byClaims])
      expect(run).toHaveBeenCalledTimes(1)
    },
  )

  it('is what the token says where the instance has no word on it', async () => {
    const { run, writing, owner } = open([ada], false)
    await seconds(0)
    expect([writing()?.me, owner()]).toEqual([null, byClaims])
    expect(run).not.toHaveBeenCalled()
  })

  it('is nobody’s that a later token could find again where this token alone says it: then for this page', async () => {
    const claims = { name: null, email: null }
    const refused: Failure = { kind: 'forbidden', status: 403, words: null }
    const cases = [
      { answer: ada, isBound: true, isLasting: false, keep: 'device' },
      { answer: ada, isBound: false, isLasting: false, keep: 'off' },
      { answer: refused, isBound: true, isLasting: false, keep: 'off' },
      { answer: ada, isBound: false, isLasting: true, keep: 'device' },
    ]
    for (const { answer, isBound, isLasting, keep } of cases) {
      const opened = open([answer], isBound, { ...claims, isLasting })
      await seconds(0)
      expect(opened.keep()).toBe(keep)
    }
  })
})
