import { describe, expect, it } from 'vitest'
import { content, FakeDevice, reply } from './fake-device'

describe.each(['works', 'blocked'] as const)('a refreshed place (local storage: %s)', (mode) => {
  async function open() {
    const device = new FakeDevice()
    device.local.mode = mode
    return { device, one: await device.open(), two: await device.open() }
  }

  it('has what lies in storage, before any news of it', async () => {
    const { device, one, two } = await open()
    one.put(reply, content('first'))
    await device.settle()
    device.now += 1
    one.put(reply, content('first, changed'))
    await two.refresh(reply)
    expect(two.get(reply)?.text).toBe('first, changed')
    await two.refresh({ ticket: '8', kind: 'reply' })
    expect(two.places()).toEqual([reply])
  })

  it('waits for news of what is gone', async () => {
    const { device, one, two } = await open()
    one.put(reply, content('sent'))
    await device.settle()
    one.drop(reply)
    const refreshing = two.refresh(reply)
    setTimeout(() => device.deliver(), 50)
    await refreshing
    expect(two.get(reply)).toBeNull()
  })

  it('keeps its words where the storage was cleared, and keeps them there again', async () => {
    const { device, one } = await open()
    one.put(reply, content('still mine'))
    await device.settle()
    device.local.items.clear()
    device.database.records.clear()
    await one.refresh(reply)
    await device.settle()
    expect(one.get(reply)?.text).toBe('still mine')
    expect((await device.open()).get(reply)?.text).toBe('still mine')
  })

  it('keeps its words where the storage can’t be read', async () => {
    const { device, one } = await open()
    one.put(reply, content('still mine'))
    await device.settle()
    device.local.mode = 'broken'
    device.database.mode = 'broken'
    await one.refresh(reply)
    expect(one.get(reply)?.text).toBe('still mine')
  })
})
