import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { DraftContent } from '../../../../src/drafts/draft'
import { aloneAtTicket, type Locks } from '../../../../src/queries/writing/alone'
import { createOutbox, type Job } from '../../../../src/queries/writing/outbox'
import type { Ended } from '../../../../src/queries/writing/outgoing'
import { content, FakeDevice, reply } from '../../drafts/fake-device'
import { fakeLocks } from './fake-locks'

const done: Ended = { stage: 'done', id: 1 }
const doubtful: Ended = { stage: 'doubtful', failure: null, part: null }
const takenBack: Ended = { stage: 'yielded', isPutOff: false }
const hasLeft = (text: string): DraftContent => ({ text, fields: {}, attempt: { of: 'words' } })

/** Two pages over one storage, and what the instance got from either. */
async function twoTabs() {
  const device = new FakeDevice()
  const shared = fakeLocks()
  const sent: string[] = []
  async function open() {
    const page = shared.tab()
    const environment = device.tab()
    const drafts = await device.open('ann', {}, environment)
    const pace = {
      now: () => Date.now(),
      wait: (ms: number, signal?: AbortSignal) =>
        new Promise<void>((resume, reject) => {
          setTimeout(resume, ms)
          signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')))
        }),
    }
    const outbox = createOutbox(pace, (_, job) => job(), aloneAtTicket(drafts, page.locks))
    return {
      drafts,
      outbox,
      /** Sends what stands there, as a reply does, and takes as long as it is told to. */
      send(ms: number, undo = 0, ended: Ended = done) {
        const job: Job = async () => {
          const { text } = drafts.get(reply) ?? { text: 'nothing' }
          drafts.put(reply, hasLeft(text))
          sent.push(text)
          await new Promise((resume) => setTimeout(resume, ms))
          if (ended.stage === 'done') drafts.drop(reply)
          return ended
        }
        outbox.send(reply, job, undo)
      },
      close() {
        page.close()
        environment.close()
      },
    }
  }
  return { device, shared, sent, one: await open(), two: await open() }
}

/** Time passes, and news arrive. */
async function pass(device: FakeDevice, ms: number) {
  for (let passed = 0; passed < ms; passed += 100) {
    device.now += 100
    await vi.advanceTimersByTimeAsync(100)
    device.deliver()
  }
  await vi.advanceTimersByTimeAsync(0)
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }))

describe('two tabs in which the same words are sent', () => {
  it.each([
    ['while the first can still be taken back', 5_000, 100],
    ['at once', 0, 16_000],
  ])('send them once (%s)', async (_, undo, ms) => {
    const { device, sent, one, two } = await twoTabs()
    one.drafts.put(reply, content('Same words'))
    device.deliver()
    one.send(ms, undo)
    await pass(device, undo === 0 ? 0 : 800)
    two.send(ms, undo)
    await pass(device, 40_000)
    expect(sent).toEqual(['Same words'])
    expect(one.outbox.of(reply)).toEqual(done)
    expect(two.outbox.of(reply)).toEqual(takenBack)
    expect(two.drafts.get(reply)).toBeNull()
  })

  it('send them once where the news of it come after the lock', async () => {
    const { device, sent, one, two } = await twoTabs()
    one.drafts.put(reply, content('Same words'))
    device.deliver()
    one.send(1_000)
    two.send(1_000)
    await vi.advanceTimersByTimeAsync(1_500)
    expect(two.outbox.of(reply)?.stage).toBe('sending')
    device.deliver()
    await vi.advanceTimersByTimeAsync(2_000)
    expect(sent).toEqual(['Same words'])
    expect(two.outbox.of(reply)).toEqual(takenBack)
  })

  it('ask in the second, too, where nobody knows what became of the first', async () => {
    const { device, sent, one, two } = await twoTabs()
    one.drafts.put(reply, content('Same words'))
    device.deliver()
    one.send(1_000, 0, doubtful)
    two.send(1_000)
    await pass(device, 5_000)
    expect(sent).toEqual(['Same words'])
    expect(two.outbox.of(reply)).toEqual(doubtful)
    expect(two.drafts.get(reply)?.text).toBe('Same words')
  })
})

describe('a write that waits for another tab', () => {
  it('can be taken back until it is its turn', async () => {
    const { device, sent, one, two } = await twoTabs()
    const other = { ticket: '7', kind: 'close' } as const
    one.outbox.send(other, () => new Promise((end) => setTimeout(end, 16_000, done)))
    two.drafts.put(reply, content('Other words'))
    two.send(100, 5_000)
    await pass(device, 10_000)
    expect(two.outbox.of(reply)?.stage).toBe('waiting')
    expect(two.outbox.undo(reply)).toBe(true)
    await pass(device, 20_000)
    expect([sent, two.outbox.of(reply)]).toEqual([[], null])
    expect(two.drafts.get(reply)?.text).toBe('Other words')
  })

  it('goes on when that is closed', async () => {
    const { device, sent, one, two } = await twoTabs()
    one.outbox.send({ ticket: '7', kind: 'status' }, () => new Promise(() => {}))
    two.drafts.put(reply, content('Words'))
    two.send(100)
    await pass(device, 60_000)
    expect(sent).toEqual([])
    one.close()
    await pass(device, 1_000)
    expect(sent).toEqual(['Words'])
  })

  it('doesn’t wait while somebody is asked there', async () => {
    const { device, sent, one, two } = await twoTabs()
    one.outbox.send({ ticket: '7', kind: 'status' }, (report) => {
      report({ stage: 'asking', question: {} as never, answer: () => {} })
      return new Promise(() => {})
    })
    two.drafts.put(reply, content('Words'))
    two.send(100)
    await pass(device, 1_000)
    expect(sent).toEqual(['Words'])
  })

  it('waits for those at the same ticket alone, whose names tell nothing', async () => {
    const { device, shared, sent, one, two } = await twoTabs()
    one.outbox.send({ ticket: '8', kind: 'reply' }, () => new Promise(() => {}))
    two.drafts.put(reply, content('Words'))
    two.send(100)
    await pass(device, 1_000)
    expect(sent).toEqual(['Words'])
    expect(shared.names().join()).not.toContain('ann')
  })
})

it('yields what is typed on in another tab before it leaves', async () => {
  const { device, sent, one, two } = await twoTabs()
  one.drafts.put(reply, content('Words'))
  device.deliver()
  one.send(100, 5_000)
  await pass(device, 1_000)
  two.drafts.put(reply, content('Words, but'))
  await pass(device, 10_000)
  expect([sent, one.outbox.of(reply)]).toEqual([[], takenBack])
  expect(one.drafts.get(reply)?.text).toBe('Words, but')
})

it.each<[string, Locks | null]>([
  ['there are no locks', null],
  ['locks are refused', { request: () => Promise.reject(new DOMException('', 'SecurityError')) }],
])('goes by itself where %s', async (_, locks) => {
  const drafts = await new FakeDevice().open()
  const job = vi.fn<Job>(() => Promise.resolve(done))
  drafts.put(reply, content('Words'))
  expect(await aloneAtTicket(drafts, locks)(reply, job)(() => {})).toEqual(done)
  expect(job).toHaveBeenCalledTimes(1)
})

it('fails once, and lets go, where its own code does', async () => {
  const { locks } = fakeLocks().tab()
  const drafts = await new FakeDevice().open()
  const alone = aloneAtTicket(drafts, locks)
  const job = vi.fn<Job>(() => Promise.reject(new Error('a mistake')))
  await expect(alone(reply, job)(() => {})).rejects.toThrow('a mistake')
  expect(job).toHaveBeenCalledTimes(1)
  expect(await alone(reply, () => Promise.resolve(done))(() => {})).toEqual(done)
})
