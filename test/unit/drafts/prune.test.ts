import { expect, it } from 'vitest'
import { draftKey } from '../../../src/drafts/draft-key'
import { writeRecord } from '../../../src/drafts/draft-record'
import { pruneDrafts } from '../../../src/drafts/prune'
import { content, FakeDevice, reply } from './fake-device'

it('deletes no draft that was typed on while it looked', async () => {
  const device = new FakeDevice()
  const { drafts } = await device.database.open()
  const key = draftKey('ann', reply)
  const record = (changedAt: number) =>
    writeRecord({ ...content('x'), changedAt, revision: String(changedAt) })
  device.database.records.set(key, record(1))
  const pruning = pruneDrafts(drafts, 5)
  drafts.write(
    key,
    record(9),
    () => true,
    () => undefined,
  )
  await pruning
  await device.settle()
  expect(device.database.records.get(key)).toBe(record(9))
})
