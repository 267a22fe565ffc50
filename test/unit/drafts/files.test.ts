import { afterEach, describe, expect, it, vi } from 'vitest'
import { content, FakeDevice, reply } from './fake-device'

const file = (name: string) => new File([name], name, { type: 'text/plain', lastModified: 5 })
const close = { ticket: '7', kind: 'close' } as const

afterEach(() => void vi.useRealTimers())

describe('files of drafts', () => {
  it('are there after a reload, in order, as they were', async () => {
    const device = new FakeDevice()
    const store = await device.open()
    store.put(reply, content('see the files'))
    const added = [await store.files.add(reply, file('b')), await store.files.add(reply, file('a'))]
    expect(added.map(({ isKept }) => isKept)).toEqual([true, true])
    const again = await device.open()
    const found = await again.files.of(reply)
    expect(found.map(({ id }) => id)).toEqual(added.map(({ id }) => id))
    expect(found.map(({ isKept }) => isKept)).toEqual([true, true])
    expect(found.map(({ file: { name, type } }) => [name, type])).toEqual([
      ['b', 'text/plain'],
      ['a', 'text/plain'],
    ])
    expect(await found[0]?.file.text()).toBe('b')
    expect(await again.files.of(close)).toEqual([])
  })

  it('are the very ones in the page that took them', async () => {
    const store = await new FakeDevice().open()
    const one = file('one')
    const adding = store.files.add(reply, one)
    expect((await store.files.of(reply))[0]?.file).toBe(one)
    expect((await adding).file).toBe(one)
    expect(await store.files.of(reply)).toEqual([await adding])
  })

  it('go one by one', async () => {
    const device = new FakeDevice()
    const store = await device.open()
    store.put(reply, content('see'))
    const [one, two] = [
      await store.files.add(reply, file('1')),
      await store.files.add(reply, file('2')),
    ]
    await store.files.drop(one.id)
    expect(await store.files.of(reply)).toEqual([two])
    const again = await device.open()
    await again.files.drop(two.id)
    expect(device.database.files.size).toBe(0)
  })

  it('aren’t called none while the database that holds some fails', async () => {
    const device = new FakeDevice()
    const first = await device.open()
    first.put(reply, content('see the file'))
    await first.files.add(reply, file('kept'))
    const again = await device.open()
    expect(await again.files.of(reply)).toHaveLength(1)
    expect(await again.files.of(close)).toEqual([])
    device.database.mode = 'broken'
    await expect(again.files.of(reply)).rejects.toThrow('closing')
    expect(await again.files.of(close)).toEqual([])
    // What was added to this page itself is in its memory.
    const added = await again.files.add(close, file('new'))
    expect(await again.files.of(close)).toEqual([added])
    device.database.mode = 'works'
    expect(await again.files.of(reply)).toHaveLength(1)
  })

  it.each(['opens', 'answers'])(
    'aren’t called none where the database never %s, for a draft that may have some',
    async (never) => {
      const device = new FakeDevice()
      const first = await device.open()
      first.put(reply, content('see the file'))
      await first.files.add(reply, file('kept'))
      vi.useFakeTimers({ shouldAdvanceTime: true })
      if (never === 'opens') device.database.mode = 'silent'
      const again = await device.open()
      device.database.mode = 'silent'
      again.put(close, content('begun here'))
      const filesOf = async (place: typeof reply | typeof close) => {
        const asked = again.files.of(place).catch(String)
        await vi.advanceTimersByTimeAsync(10_000)
        return asked
      }
      expect(await filesOf(reply)).toContain('did not answer')
      expect(await filesOf(close)).toEqual([])
      // Begun anew, it has what it was given here.
      again.drop(reply)
      again.put(reply, content('other words'))
      expect(await filesOf(reply)).toEqual([])
    },
  )

  it.each(['works', 'blocked'] as const)(
    'go with their draft, but for those that come next (local storage: %s)',
    async (mode) => {
      const device = new FakeDevice()
      device.local.mode = mode
      const store = await device.open()
      const other = await device.open()
      store.put(reply, content('sent'))
      store.put(close, content('to be sent'))
      await store.files.add(reply, file('sent'))
      await store.files.add(close, file('to be sent'))
      await other.files.add(reply, file('of the other tab'))
      device.deliver()
      const slow = store.files.add(reply, file('on its way'))
      store.drop(reply)
      store.put(reply, content('next'))
      const next = await store.files.add(reply, file('next'))
      expect((await slow).isKept).toBe(false)
      await device.settle()
      expect(await store.files.of(reply)).toEqual([next])
      expect((await other.files.of(reply)).map(({ id }) => id)).toEqual([next.id])
      expect(await store.files.of(close)).toHaveLength(1)
      expect(device.database.files.size).toBe(2)
    },
  )

  it('that one tab has sent or removed are gone in the tab that added them', async () => {
    const device = new FakeDevice()
    const sender = await device.open()
    const adder = await device.open()
    adder.put(reply, content('two files'))
    await device.settle()
    const sent = await adder.files.add(reply, file('sent'))
    const refused = await adder.files.add(reply, file('refused'))
    await sender.files.drop(sent.id)
    await device.settle()
    expect(await adder.files.of(reply)).toEqual([refused])
    // Not even where the database can’t say so any more.
    device.database.mode = 'broken'
    expect(await adder.files.of(reply)).toEqual([refused])
  })

  it('don’t come back under the next words where the database fails to delete them', async () => {
    const device = new FakeDevice()
    const store = await device.open()
    store.put(reply, content('see the file'))
    await store.files.add(reply, file('old'))
    device.database.mode = 'broken'
    store.drop(reply)
    await device.settle()
    device.database.mode = 'works'
    store.put(reply, content('next'))
    expect(await store.files.of(reply)).toEqual([])
  })

  it('are deleted where they belong to no draft any more, whoever’s they are', async () => {
    const device = new FakeDevice()
    const store = await device.open()
    store.put(close, content('here'))
    await store.files.add(reply, file('of no draft'))
    await store.files.add(close, file('of a draft'))
    await device.open('bob')
    expect([...device.database.files.values()].map(({ name }) => name)).toEqual(['of a draft'])
  })

  it('are never another’s to see or to delete', async () => {
    const device = new FakeDevice()
    const ann = await device.open('ann')
    ann.put(reply, content('see'))
    const kept = await ann.files.add(reply, file('secret'))
    const bob = await device.open('bob')
    expect(await bob.files.of(reply)).toEqual([])
    await bob.files.drop(kept.id)
    await bob.wipe()
    expect(await (await device.open('ann')).files.of(reply)).toHaveLength(1)
  })

  it.each(['blocked', 'silent', 'full', 'broken'] as const)(
    'stay in memory where the database is %s',
    async (mode) => {
      const device = new FakeDevice()
      if (mode === 'blocked' || mode === 'silent') device.database.mode = mode
      const store = await device.open()
      device.database.mode = mode
      store.put(reply, content('see'))
      const kept = await store.files.add(reply, file('here'))
      expect(kept.isKept).toBe(false)
      expect(await store.files.of(reply)).toEqual([kept])
      await store.files.drop(kept.id)
      expect(await store.files.of(reply)).toEqual([])
      expect(store.keptFor()).toBe('device')
      await store.wipe()
    },
  )
})
