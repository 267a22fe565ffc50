import { expect, it } from 'vitest'
import { createJob } from '../../../../src/queries/writing/create-job'
import { NEW_TICKET } from '../../../../src/queries/writing/new-ticket-places'
import type { Writing } from '../../../../src/queries/writing/writing'
import { bringFiles } from '../../../../src/screens/new-ticket/files-left'
import { buildTicket } from '../../../support/build-ticket'
import { FakeDevice, reply } from '../../drafts/fake-device'
import { writingAt } from './writing-at'

const typed = { text: 'Nobody gets online.', fields: { summary: 'It is down' }, attempt: null }
const log = () => new File(['x'], 'log.txt')

/** A new ticket with a file, on a device that has room for no more. */
async function fullDevice() {
  const device = new FakeDevice()
  const drafts = await device.open()
  const { writing, asked } = await writingAt(buildTicket({ id: 7 }), {
    answer: (operation) => (operation === 'ticket.create' ? { id: 7 } : null),
  })
  drafts.put(NEW_TICKET, typed)
  await drafts.files.add(NEW_TICKET, log())
  device.database.mode = 'full'
  const full: Writing = { ...writing, drafts }
  return { device, writing: full, asked, send: () => createJob(full, NEW_TICKET)(() => {}) }
}

it('a new ticket’s files stay where they are kept, where its reply can’t keep them', async () => {
  const { device, writing, asked, send } = await fullDevice()
  expect(await send()).toEqual({ stage: 'done', id: 7 })
  await device.settle()
  expect(asked).toEqual(['ticket.create'])
  expect(writing.drafts.get(reply)).toBeNull()
  const again = await device.open()
  expect(again.get(NEW_TICKET)).toMatchObject({ text: '', attempt: null })
  expect((await again.files.of(NEW_TICKET)).map(({ file }) => file.name)).toEqual(['log.txt'])
})

it('what a person brings is there until the page is left, and kept where it was', async () => {
  const { device, writing } = await fullDevice()
  await bringFiles(writing, NEW_TICKET, 7)
  expect(await writing.drafts.files.of(reply)).toMatchObject([{ isKept: false }])
  expect(await (await device.open()).files.of(NEW_TICKET)).toHaveLength(1)
  device.database.mode = 'works'
  await bringFiles(writing, NEW_TICKET, 7)
  expect(writing.drafts.get(NEW_TICKET)).toBeNull()
  expect((await device.open()).get(NEW_TICKET)).toBeNull()
})
