import { expect, it, vi } from 'vitest'
import { blankDraft } from '../../../../src/drafts/draft'
import type { DraftStore } from '../../../../src/drafts/draft-store'
import { createElsewhere } from '../../../../src/queries/writing/elsewhere'
import { tellUnderWay, whenNothingIsUnderWay } from '../../../../src/queries/writing/under-way'
import { FakeDevice, reply } from '../../drafts/fake-device'
import { fakeLocks } from './fake-locks'

/** A tab that looks for what another sends. */
async function openTab() {
  const shared = fakeLocks()
  const [other, own] = [shared.tab(), shared.tab()]
  const drafts = await new FakeDevice().open()
  const elsewhere = createElsewhere(drafts, (store: DraftStore, place) =>
    whenNothingIsUnderWay(store, place, own.locks),
  )
  const isSending = () => elsewhere.isSending(reply, drafts.get(reply)!)
  return { drafts, other, elsewhere, isSending }
}

/** Lets go of everything that waits for nothing. */
const settle = () => new Promise((resume) => setTimeout(resume))

const attemptAt = (startedAt: number) => ({ of: 'words', startedAt, before: null })
const words = { ...blankDraft, text: 'Any news?' }

it.each([
  ['left', { ...words, attempt: attemptAt(1) }],
  ['is about to leave', { ...words, fields: { isLeaving: true } }],
])('what %s from another tab is being sent until that tab is done', async (_, content) => {
  const { drafts, other, elsewhere, isSending } = await openTab()
  let end = () => {}
  tellUnderWay(drafts, other.locks)(reply, new Promise((resume) => (end = resume)))
  const heard = vi.fn()
  elsewhere.subscribe(heard)
  drafts.put(reply, content)
  await settle()
  expect(isSending()).toBe(true)
  end()
  await settle()
  expect(heard).toHaveBeenCalledOnce()
  expect(isSending()).toBe(false)
})

it('what a tab that is closed was sending isn’t being sent any more', async () => {
  const { drafts, other, elsewhere, isSending } = await openTab()
  drafts.put(reply, { ...words, attempt: attemptAt(1) })
  tellUnderWay(drafts, other.locks)(reply, new Promise(() => {}))
  elsewhere.subscribe(() => {})
  await settle()
  expect(isSending()).toBe(true)
  other.close()
  await settle()
  expect(isSending()).toBe(false)
})

it('a second attempt is waited for as well', async () => {
  const { drafts, other, elsewhere, isSending } = await openTab()
  elsewhere.subscribe(() => {})
  drafts.put(reply, { ...words, attempt: attemptAt(1) })
  await settle()
  expect(isSending()).toBe(false)
  tellUnderWay(drafts, other.locks)(reply, new Promise(() => {}))
  drafts.put(reply, { ...words, attempt: attemptAt(2) })
  await settle()
  expect(isSending()).toBe(true)
})

it('what was only typed is sent by nobody', async () => {
  const { drafts, other, elsewhere, isSending } = await openTab()
  tellUnderWay(drafts, other.locks)(reply, new Promise(() => {}))
  elsewhere.subscribe(() => {})
  drafts.put(reply, words)
  expect(isSending()).toBe(false)
})
