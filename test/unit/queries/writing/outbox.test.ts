import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Pace } from '../../../../src/deskdirector/writes/pace'
import { createOutbox, type Job } from '../../../../src/queries/writing/outbox'
import type { Ended } from '../../../../src/queries/writing/outgoing'

const reply = { ticket: '7', kind: 'reply' } as const
const done: Ended = { stage: 'done', id: 1 }

/** A job that ends when it is told to. */
function slowJob() {
  let end: (ended: Ended) => void = () => {}
  const job = vi.fn<Job>(() => new Promise((resume) => (end = resume)))
  return { job, end: (ended: Ended = done) => end(ended) }
}

beforeEach(() => void vi.useFakeTimers())

const pace: Pace = {
  now: () => Date.now(),
  wait: (ms, signal) =>
    new Promise((resume, reject) => {
      setTimeout(resume, ms)
      signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')))
    }),
}
const outboxOf = () => createOutbox(pace, (_, job) => job())

/** An outbox in which the writes to a ticket follow each other. */
function outboxInOrder() {
  let last: Promise<unknown> = Promise.resolve()
  return createOutbox(pace, (_, job) => {
    const turn = last.then(job)
    last = turn
    return turn
  })
}

describe('what is asked for at a ticket', () => {
  const close = { ticket: '7', kind: 'close' } as const

  it('is done in the order it was asked for; the next ends the while of the one before', async () => {
    const outbox = outboxInOrder()
    const done: string[] = []
    const job =
      (name: string): Job =>
      () => {
        done.push(name)
        return Promise.resolve({ stage: 'done', id: 1 })
      }
    outbox.send(reply, job('reply'), 5_000)
    await vi.advanceTimersByTimeAsync(1_000)
    outbox.send({ ticket: '8', kind: 'close' }, job('close another'))
    await vi.advanceTimersByTimeAsync(0)
    expect(outbox.of(reply)?.stage).toBe('waiting')
    outbox.send(close, job('close'))
    await vi.advanceTimersByTimeAsync(0)
    expect(done).toEqual(['reply', 'close another', 'close'])
  })

  it('doesn’t end the while of the one before where it is a mere look', async () => {
    const outbox = outboxInOrder()
    const [first, look] = [slowJob(), slowJob()]
    outbox.send(reply, first.job, 5_000)
    outbox.look(close, look.job)
    await vi.advanceTimersByTimeAsync(4_000)
    expect(outbox.of(close)).toEqual({ stage: 'checking' })
    expect(outbox.undo(reply)).toBe(true)
    await vi.advanceTimersByTimeAsync(60_000)
    expect([first.job.mock.calls.length, look.job.mock.calls.length]).toEqual([0, 1])
    expect(outbox.of(close)).toEqual({ stage: 'checking' })
    look.end()
    await vi.advanceTimersByTimeAsync(0)
    expect(outbox.of(close)).toEqual(done)
  })

  it('is done where the one before was taken back', async () => {
    const outbox = outboxInOrder()
    const first = slowJob()
    const second = slowJob()
    outbox.send(reply, first.job, 5_000)
    outbox.undo(reply)
    outbox.send(close, second.job)
    await vi.advanceTimersByTimeAsync(0)
    expect([first.job.mock.calls.length, second.job.mock.calls.length]).toEqual([0, 1])
  })
})

describe('an outbox', () => {
  it('lets something be taken back for a while, and sends it after that', async () => {
    const outbox = outboxOf()
    const { job, end } = slowJob()
    outbox.send(reply, job, 5_000)
    expect(outbox.of(reply)).toEqual({ stage: 'waiting', until: Date.now() + 5_000 })
    await vi.advanceTimersByTimeAsync(4_999)
    expect(job).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(outbox.of(reply)).toEqual({ stage: 'sending', part: null })
    expect(outbox.undo(reply)).toBe(false)
    end()
    await vi.advanceTimersByTimeAsync(0)
    expect(outbox.of(reply)).toEqual(done)
  })

  it('never sends what was taken back', async () => {
    const outbox = outboxOf()
    const { job } = slowJob()
    outbox.send(reply, job, 5_000)
    await vi.advanceTimersByTimeAsync(4_000)
    expect(outbox.undo(reply)).toBe(true)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(job).not.toHaveBeenCalled()
    expect([outbox.of(reply), outbox.busy()]).toEqual([null, []])
  })

  it('can take back what was taken back and sent again at once', async () => {
    const outbox = outboxOf()
    const { job } = slowJob()
    outbox.send(reply, job, 5_000)
    outbox.undo(reply)
    outbox.send(reply, job, 5_000)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(outbox.undo(reply)).toBe(true)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(job).not.toHaveBeenCalled()
  })

  it('takes a second click for the same write, and a later one for another', async () => {
    const outbox = outboxOf()
    const { job, end } = slowJob()
    outbox.send(reply, job)
    outbox.send(reply, job)
    await vi.advanceTimersByTimeAsync(0)
    outbox.send(reply, job)
    expect(job).toHaveBeenCalledTimes(1)
    expect(outbox.busy()).toEqual([reply])
    end()
    await vi.advanceTimersByTimeAsync(0)
    outbox.send(reply, job)
    await vi.advanceTimersByTimeAsync(0)
    expect(job).toHaveBeenCalledTimes(2)
  })

  it('keeps places apart', async () => {
    const outbox = outboxOf()
    const [first, second] = [slowJob(), slowJob()]
    outbox.send(reply, first.job)
    outbox.send({ ticket: '8', kind: 'reply' }, second.job, 5_000)
    await vi.advanceTimersByTimeAsync(0)
    first.end({ stage: 'refused', failure: { kind: 'missing' }, part: null })
    await vi.advanceTimersByTimeAsync(0)
    expect(outbox.of(reply)?.stage).toBe('refused')
    expect(outbox.of({ ticket: '8', kind: 'reply' })?.stage).toBe('waiting')
    outbox.dismiss(reply)
    outbox.dismiss({ ticket: '8', kind: 'reply' })
    expect(outbox.of(reply)).toBeNull()
    expect(outbox.of({ ticket: '8', kind: 'reply' })?.stage).toBe('waiting')
  })

  it('takes a mistake of the page itself for a write that may have left', async () => {
    const outbox = outboxOf()
    outbox.send(reply, () => Promise.reject(new Error('a mistake')))
    await vi.advanceTimersByTimeAsync(0)
    expect(outbox.of(reply)).toEqual({ stage: 'doubtful', failure: null, part: null })
  })

  it('tells whoever listens, until they stop', async () => {
    const outbox = outboxOf()
    const heard = vi.fn()
    const stop = outbox.subscribe(heard)
    const { job } = slowJob()
    outbox.send(reply, job, 100)
    await vi.advanceTimersByTimeAsync(100)
    expect(heard).toHaveBeenCalledTimes(2)
    stop()
    outbox.send({ ticket: '8', kind: 'reply' }, job)
    expect(heard).toHaveBeenCalledTimes(2)
  })
})
