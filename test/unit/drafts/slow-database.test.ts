import { describe, expect, it } from 'vitest'
import { content, FakeDevice, reply } from './fake-device'

describe('a database that is slow to open', () => {
  it.each(['works', 'blocked'] as const)(
    'has what lies there late, not never (local storage: %s)',
    async (mode) => {
      const device = new FakeDevice()
      device.local.mode = mode
      device.database.opensIn = 1500
      const first = await device.open()
      first.put(reply, content('kept'))
      await first.files.add(reply, new File(['x'], 'x.txt'))
      await device.settle()
      expect(first.keptFor()).toBe('device')
      device.now += 1_000
      const again = await device.open()
      expect(again.get(reply)?.text).toBe(mode === 'works' ? 'kept' : undefined)
      // What is typed until it is open doesn't go over it.
      if (mode === 'blocked') again.put(reply, content('and more'))
      expect((await again.files.of(reply)).map(({ file }) => file.name)).toEqual(['x.txt'])
      await device.settle()
      await device.settle()
      expect(again.get(reply)?.text).toBe(mode === 'works' ? 'kept' : 'kept\n\nand more')
      expect(device.database.files.size).toBe(1)
    },
  )
})

describe('a storage that can’t be read', () => {
  it('costs no file whose draft may lie there', async () => {
    const device = new FakeDevice()
    const store = await device.open()
    store.put(reply, content('see the file'))
    await store.files.add(reply, new File(['x'], 'x.txt'))
    device.local.mode = 'blocked'
    await device.open()
    device.local.mode = 'broken'
    await device.open()
    device.local.mode = 'works'
    expect(await (await device.open()).files.of(reply)).toHaveLength(1)
  })
})

describe('what was put', () => {
  it('is written once the database has it', async () => {
    const device = new FakeDevice()
    device.local.mode = 'blocked'
    const store = await device.open()
    store.put(reply, content('kept'))
    expect(device.database.records.size).toBe(0)
    await store.written(reply)
    expect([...device.database.records.values()].join()).toContain('kept')
  })

  it('is waited for no longer where nothing takes it', async () => {
    const device = new FakeDevice()
    device.local.mode = 'blocked'
    device.database.mode = 'full'
    const store = await device.open()
    store.put(reply, content('not kept'))
    await store.written(reply)
    expect(store.keptFor()).toBe('page')
    const started = performance.now()
    await store.written(reply)
    expect(performance.now() - started).toBeLessThan(500)
  })
})
