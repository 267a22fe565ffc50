import { expect, it, vi } from 'vitest'
import { tellUnderWay, whenNothingIsUnderWay } from '../../../../src/queries/writing/under-way'
import { FakeDevice, reply } from '../../drafts/fake-device'
import { fakeLocks } from './fake-locks'

async function twoTabs() {
  const shared = fakeLocks()
  const drafts = await new FakeDevice().open()
  return { drafts, one: shared.tab(), two: shared.tab() }
}

/** Lets go of everything that waits for nothing. */
const settle = () => new Promise((resume) => setTimeout(resume))

it('what one tab sends is under way in the other until it has ended', async () => {
  const { drafts, one, two } = await twoTabs()
  let end = () => {}
  tellUnderWay(drafts, one.locks)(reply, new Promise((resume) => (end = resume)))
  const quiet = vi.fn()
  void whenNothingIsUnderWay(drafts, reply, two.locks).then(quiet)
  await whenNothingIsUnderWay(drafts, { ticket: '8', kind: 'reply' }, two.locks)
  await settle()
  expect(quiet).not.toHaveBeenCalled()
  end()
  await settle()
  expect(quiet).toHaveBeenCalledOnce()
})

it('what was being sent by a tab that is closed is under way no more', async () => {
  const { drafts, one, two } = await twoTabs()
  tellUnderWay(drafts, one.locks)(reply, new Promise(() => {}))
  const quiet = vi.fn()
  void whenNothingIsUnderWay(drafts, reply, two.locks).then(quiet)
  await settle()
  expect(quiet).not.toHaveBeenCalled()
  one.close()
  await settle()
  expect(quiet).toHaveBeenCalledOnce()
})

it('nothing is under way where there are no locks', async () => {
  const { drafts } = await twoTabs()
  tellUnderWay(drafts, null)(reply, new Promise(() => {}))
  await whenNothingIsUnderWay(drafts, reply, null)
})
