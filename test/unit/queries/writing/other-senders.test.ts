import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { blankDraft } from '../../../../src/drafts/draft'
import type { DraftStore } from '../../../../src/drafts/draft-store'
import { otherSenders } from '../../../../src/queries/writing/other-senders'
import { tellUnderWay, whenNothingIsUnderWay } from '../../../../src/queries/writing/under-way'
import { FakeDevice, reply } from '../../drafts/fake-device'
import { fakeLocks } from './fake-locks'

/** A tab that looks for what another sends. */
async function openTab() {
  const shared = fakeLocks()
  const [other, own] = [shared.tab(), shared.tab()]
  const drafts = await new FakeDevice().open()
  const others = otherSenders(drafts, (store: DraftStore, place) =>
    whenNothingIsUnderWay(store, place, own.locks),
  )
  const told = () => others.of(reply, drafts.get(reply)!)
  return { drafts, other, others, told }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** Longer than it takes to tell. */
const settle = () => vi.advanceTimersByTimeAsync(700)

const attemptAt = (startedAt: number) => ({ of: 'words', startedAt, before: null })
const words = { ...blankDraft, text: 'Any news?' }

it.each([
  ['left', { ...words, attempt: attemptAt(1) }],
  ['is about to leave', { ...words, fields: { isLeaving: true } }],
])('what %s from another tab is being sent until that tab is done', async (_, content) => {
  const { drafts, other, others, told } = await openTab()
  let end = () => {}
  tellUnderWay(drafts, other.locks)(reply, new Promise((resume) => (end = resume)))
  const heard = vi.fn()
  others.subscribe(heard)
  drafts.put(reply, content)
  await settle()
  expect(told()).toBe('sending')
  end()
  await settle()
  expect(heard).toHaveBeenCalled()
  expect(told()).toBe('nothing')
})

it('what a tab that is closed was sending isn’t being sent any more', async () => {
  const { drafts, other, others, told } = await openTab()
  drafts.put(reply, { ...words, attempt: attemptAt(1) })
  tellUnderWay(drafts, other.locks)(reply, new Promise(() => {}))
  others.subscribe(() => {})
  await settle()
  expect(told()).toBe('sending')
  other.close()
  await settle()
  expect(told()).toBe('nothing')
})

it('a second attempt is waited for as well', async () => {
  const { drafts, other, others, told } = await openTab()
  others.subscribe(() => {})
  drafts.put(reply, { ...words, attempt: attemptAt(1) })
  await settle()
  expect(told()).toBe('nothing')
  tellUnderWay(drafts, other.locks)(reply, new Promise(() => {}))
  drafts.put(reply, { ...words, attempt: attemptAt(2) })
  await settle()
  expect(told()).toBe('sending')
})

it('what was only typed is sent by nobody', async () => {
  const { drafts, other, others, told } = await openTab()
  tellUnderWay(drafts, other.locks)(reply, new Promise(() => {}))
  others.subscribe(() => {})
  drafts.put(reply, words)
  expect(told()).toBe('nothing')
})

it('says nothing of what left until it can be told, and goes on saying that it is sent once it has left', async () => {
  const { drafts, other, others, told } = await openTab()
  others.subscribe(() => {})
  tellUnderWay(drafts, other.locks)(reply, new Promise(() => {}))
  drafts.put(reply, { ...words, fields: { isLeaving: true } })
  expect(told()).toBe('unknown')
  await settle()
  expect(told()).toBe('sending')
  drafts.put(reply, { ...words, attempt: attemptAt(1) })
  expect(told()).toBe('sending')
})

it('waits for a lock that comes after the mark', async () => {
  const { drafts, other, others, told } = await openTab()
  others.subscribe(() => {})
  drafts.put(reply, { ...words, fields: { isLeaving: true } })
  await vi.advanceTimersByTimeAsync(200)
  tellUnderWay(drafts, other.locks)(reply, new Promise(() => {}))
  await settle()
  expect(told()).toBe('sending')
})
