import { vi } from 'vitest'
import type { DraftContent } from '../../../../src/drafts/draft'
import { aloneAtTicket } from '../../../../src/queries/writing/alone'
import { createOutbox, type Job } from '../../../../src/queries/writing/outbox'
import type { Ended } from '../../../../src/queries/writing/outgoing'
import { FakeDevice, reply } from '../../drafts/fake-device'
import { fakeLocks } from './fake-locks'

export const done: Ended = { stage: 'done', id: 1 }
const hasLeft = (text: string): DraftContent => ({ text, fields: {}, attempt: { of: 'words' } })

/** Two pages over one storage, and what the instance got from either. */
export async function twoTabs() {
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
          if (ended.stage === 'done') drafts.arrived(reply)
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
export async function pass(device: FakeDevice, ms: number) {
  for (let passed = 0; passed < ms; passed += 100) {
    device.now += 100
    await vi.advanceTimersByTimeAsync(100)
    device.deliver()
  }
  await vi.advanceTimersByTimeAsync(0)
}
