import { describe, expect, it, test } from 'vitest'
import { content, FakeDevice, reply } from './fake-device'
import { FakeStorage } from './fake-storage'

const newTicket = { ticket: null, kind: 'new' } as const

describe('site.json’s word', () => {
  it('off: no storage is written to', async () => {
    const device = new FakeDevice()
    const session = new FakeStorage()
    const store = await device.open('ann', { keep: 'off' }, device.tab(session))
    store.put(reply, content('here'))
    await store.files.add(reply, new File(['x'], 'x.txt'))
    expect(store.keptFor()).toBe('page')
    expect(store.get(reply)?.text).toBe('here')
    expect([device.local.items.size, session.items.size]).toEqual([0, 0])
    expect([device.database.records.size, device.database.files.size]).toEqual([0, 0])
    expect(store.drop(reply)).toBe(true)
    expect(store.keptFor()).toBe('page')
  })

  it('session: the tab’s storage, and nothing that outlives the browser', async () => {
    const device = new FakeDevice()
    const session = new FakeStorage()
    const store = await device.open('ann', { keep: 'session' }, device.tab(session))
    store.put(reply, content('here'))
    await store.files.add(reply, new File(['x'], 'x.txt'))
    expect(store.keptFor()).toBe('session')
    expect([device.local.items.size, device.database.records.size]).toEqual([0, 0])
    expect(device.database.files.size).toBe(0)
    const again = await device.open('ann', { keep: 'session' }, device.tab(session))
    expect(again.get(reply)?.text).toBe('here')
    session.mode = 'blocked'
    const refused = await device.open('ann', { keep: 'session' }, device.tab(session))
    expect(refused.keptFor()).toBe('page')
  })

  test.each([
    ['works', 'works', 'device', 'local'],
    ['blocked', 'works', 'device', 'database'],
    ['full', 'works', 'device', 'database'],
    ['broken', 'works', 'device', 'database'],
    ['works', 'blocked', 'device', 'local'],
    ['blocked', 'blocked', 'page', null],
    ['blocked', 'broken', 'page', null],
    ['broken', 'full', 'page', null],
  ] as const)(
    'device: local storage that %s, a database that %s: kept for the %s',
    async (local, database, keptFor, where) => {
      const device = new FakeDevice()
      device.local.mode = local
      device.database.mode = database
      const store = await device.open()
      store.put(reply, content('here'))
      await device.settle()
      expect(store.keptFor()).toBe(keptFor)
      expect([device.local.items.size, device.database.records.size]).toEqual([
        where === 'local' ? 1 : 0,
        where === 'database' ? 1 : 0,
      ])
      expect((await device.open()).get(reply)?.text).toBe(where === null ? undefined : 'here')
    },
  )
})

describe('too old drafts', () => {
  const day = 86_400_000

  test.each(['works', 'blocked'] as const)(
    'are deleted, whoever’s they are, to the millisecond (local storage: %s)',
    async (mode) => {
      const device = new FakeDevice()
      device.local.mode = mode
      const ann = await device.open('ann')
      ann.put(reply, content('old'))
      await ann.files.add(reply, new File(['x'], 'x.txt'))
      device.now += 1
      ann.put(newTicket, content('young'))
      await device.settle()
      device.now += 14 * day - 2
      expect((await device.open('ann')).places()).toEqual([reply, newTicket])
      device.now += 1
      await device.open('bob')
      await device.settle()
      expect(device.local.items.size + device.database.records.size).toBe(1)
      expect(device.database.files.size).toBe(0)
      expect((await device.open('ann')).places()).toEqual([newTicket])
    },
  )

  it('are deleted from the device when site.json keeps none there any more', async () => {
    const device = new FakeDevice()
    ;(await device.open()).put(reply, content('old'))
    await device.open('bob', { keep: 'off' })
    expect(device.local.items.size).toBe(1)
    device.now += 14 * day
    await device.open('bob', { keep: 'off' })
    await device.settle()
    expect(device.local.items.size).toBe(0)
  })

  describe.each(['off', 'session'] as const)('left on a device that keeps none (%s)', (keep) => {
    async function left(local: 'works' | 'blocked') {
      const device = new FakeDevice()
      device.local.mode = local
      const ann = await device.open('ann')
      ann.put(reply, content('old'))
      await ann.files.add(reply, new File(['x'], 'x.txt'))
      const bob = await device.open('bob')
      bob.put(reply, content('his'))
      await device.settle()
      device.now += 1
      const { local: kept, database } = device
      return { device, sizes: () => [kept.items.size + database.records.size, database.files.size] }
    }

    it.each(['works', 'blocked'] as const)('grow old, files and all (local: %s)', async (local) => {
      const { device, sizes } = await left(local)
      await device.open('ann', { keep })
      await device.settle()
      expect(sizes()).toEqual([2, 1])
      device.now += 14 * day
      await device.open('ann', { keep })
      await device.settle()
      expect(sizes()).toEqual([0, 0])
    })

    it.each(['works', 'blocked'] as const)('go with a wipe, others’ don’t (%s)', async (local) => {
      const { device, sizes } = await left(local)
      const ann = await device.open('ann', { keep })
      expect(ann.places()).toEqual([])
      await ann.wipe()
      expect(sizes()).toEqual([1, 0])
    })
  })
})
