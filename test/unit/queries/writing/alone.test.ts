import { beforeEach, describe, expect, it, vi } from 'vitest'
import { aloneAtTicket } from '../../../../src/queries/writing/alone'
import type { Locks } from '../../../../src/queries/writing/locks'
import type { Job } from '../../../../src/queries/writing/outbox'
import type { Ended } from '../../../../src/queries/writing/outgoing'
import { content, FakeDevice, reply } from '../../drafts/fake-device'
import { fakeLocks } from './fake-locks'
import { done, pass, twoTabs } from './two-outboxes'

const doubtful: Ended = { stage: 'doubtful', failure: null, part: null }
const takenBack: Ended = { stage: 'yielded', isPutOff: false }
const sentElsewhere: Ended = { ...takenBack, isSent: true }

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
    expect(two.outbox.of(reply)).toEqual(sentElsewhere)
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
    expect(two.outbox.of(reply)).toEqual(sentElsewhere)
  })

  it('aren’t said to be sent where the first has deleted them', async () => {
    const { device, sent, one, two } = await twoTabs()
    one.drafts.put(reply, content('Same words'))
    device.deliver()
    two.send(100, 5_000)
    await pass(device, 1_000)
    one.drafts.drop(reply)
    await pass(device, 6_000)
    expect([sent, two.outbox.of(reply)]).toEqual([[], takenBack])
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

  it.each([
    ['sending', 0],
    ['waiting', 1_000],
  ])('says so after a moment, and goes on when that is closed (%s)', async (stage, undo) => {
    const { device, sent, one, two } = await twoTabs()
    one.outbox.send({ ticket: '7', kind: 'status' }, () => new Promise(() => {}))
    two.drafts.put(reply, content('Words'))
    two.send(1_000, undo)
    await pass(device, undo + 1_500)
    expect(two.outbox.of(reply)).toEqual(expect.not.objectContaining({ isHeld: true }))
    await pass(device, 1_000)
    expect(two.outbox.of(reply)).toMatchObject({ stage, isHeld: true })
    await pass(device, 60_000)
    expect(sent).toEqual([])
    one.close()
    await pass(device, 500)
    expect(two.outbox.of(reply)).toEqual({ stage: 'sending', part: null })
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

  it('waits again where somebody was asked, and answers while another tab sends', async () => {
    const { device, sent, one, two } = await twoTabs()
    const status = { ticket: '7', kind: 'status' } as const
    one.outbox.send(status, async (report) => {
      await new Promise((resume) => {
        report({ stage: 'asking', question: {} as never, answer: resume })
      })
      sent.push('Status')
      return done
    })
    await pass(device, 100)
    const asking = one.outbox.of(status)
    two.drafts.put(reply, content('Words'))
    two.send(5_000)
    await pass(device, 1_000)
    if (asking?.stage === 'asking') {
      asking.answer({ status: 'mine' })
      asking.answer({ status: 'theirs' })
    }
    await pass(device, 1_000)
    expect([sent, one.outbox.of(status)?.stage]).toEqual([['Words'], 'sending'])
    await pass(device, 5_000)
    expect([sent, one.outbox.of(status)]).toEqual([['Words', 'Status'], done])
    // A second press of the button holds nothing.
    two.drafts.put(reply, content('More words'))
    two.send(100)
    await pass(device, 1_000)
    expect(sent).toEqual(['Words', 'Status', 'More words'])
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
