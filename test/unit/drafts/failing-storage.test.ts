import { afterEach, describe, expect, it, test, vi } from 'vitest'
import { createFollower, type Step } from '../../../src/drafts/follower'
import { content, FakeDevice, reply } from './fake-device'
import type { Mode } from './fake-storage'

const other = { ticket: '8', kind: 'close' } as const

afterEach(() => void vi.useRealTimers())

describe('a storage that fails', () => {
  test.each<[name: string, mode: Mode]>([
    ['is full', 'full'],
    ['is gone', 'broken'],
  ])('later, because it %s, costs no character of this page and is told', async (_, mode) => {
    const device = new FakeDevice()
    device.database.mode = 'blocked'
    const store = await device.open()
    store.put(reply, content('kept'))
    const told: string[] = []
    store.subscribe(() => told.push(store.keptFor()))
    device.local.mode = mode
    store.put(reply, content('kept, and more'))
    expect(store.keptFor()).toBe('page')
    expect(told).toContain('page')
    expect(store.get(reply)?.text).toBe('kept, and more')
    device.local.mode = 'works'
    expect((await device.open()).get(reply)?.text).toBe('kept')
    store.put(other, content('anything'))
    expect(store.keptFor()).toBe('device')
    expect((await device.open()).get(reply)?.text).toBe('kept, and more')
  })

  it('because one draft is too long, holds it as soon as another makes room', async () => {
    const device = new FakeDevice()
    device.database.mode = 'blocked'
    device.local.quota = 1000
    const store = await device.open()
    store.put(other, content('x'.repeat(300)))
    store.put(reply, content('y'.repeat(500)))
    expect(store.keptFor()).toBe('page')
    store.drop(other)
    expect(store.keptFor()).toBe('device')
    expect((await device.open()).get(reply)?.text).toHaveLength(500)
  })

  it('gives way to the database, and what is there is found again when it works again', async () => {
    const device = new FakeDevice()
    const store = await device.open()
    store.put(reply, content('first'))
    device.local.mode = 'full'
    store.put(reply, content('second'))
    await device.settle()
    expect(store.keptFor()).toBe('device')
    device.local.mode = 'works'
    const again = await device.open()
    expect(again.get(reply)?.text).toBe('second')
    again.drop(reply)
    await device.settle()
    expect((await device.open()).get(reply)).toBeNull()
    expect(device.local.items.size + device.database.records.size).toBe(0)
  })

  it('to take new words gives up the old ones with them, when they are sent', async () => {
    const device = new FakeDevice()
    device.database.mode = 'blocked'
    ;(await device.open()).put(reply, content('old'))
    const store = await device.open()
    device.local.mode = 'full'
    const sent = store.put(reply, content('old, and new'))
    expect(store.drop(reply, sent.revision)).toBe(true)
    expect((await device.open()).get(reply)).toBeNull()
  })

  it('and doesn’t say so is known by reading', async () => {
    const device = new FakeDevice()
    device.database.mode = 'blocked'
    device.local.setItem = () => undefined
    expect((await device.open()).keptFor()).toBe('page')
  })

  it('of a database, while it is written to, is told when it is known', async () => {
    const device = new FakeDevice()
    device.local.mode = 'blocked'
    const store = await device.open()
    const listener = vi.fn()
    device.database.mode = 'full'
    store.put(reply, content('here'))
    store.subscribe(listener)
    await device.settle()
    expect(store.keptFor()).toBe('page')
    expect(listener).toHaveBeenCalledTimes(1)
    expect(store.get(reply)?.text).toBe('here')
  })

  it('to delete, deletes later', async () => {
    const device = new FakeDevice()
    device.database.mode = 'blocked'
    const store = await device.open()
    store.put(reply, content('sent'))
    device.local.mode = 'broken'
    expect(store.drop(reply)).toBe(true)
    expect(store.keptFor()).toBe('page')
    expect(store.get(reply)).toBeNull()
    device.local.mode = 'works'
    store.put(other, content('next'))
    expect((await device.open()).places()).toEqual([other])
    expect(store.keptFor()).toBe('device')
  })

  it('to open a database is waited for a second, no longer', async () => {
    const device = new FakeDevice()
    device.local.mode = 'blocked'
    device.database.mode = 'silent'
    // Not `setTimeout` alone: what makes a person's mark takes its own, real time.
    vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 20 })
    const begun = Date.now()
    const store = await device.open()
    expect(Date.now() - begun).toBeLessThan(1200)
    expect(store.keptFor()).toBe('page')
    expect(store.put(reply, content('here'))).toBe(store.get(reply))
  })

  it('to take anything when it is opened is read all the same', async () => {
    const device = new FakeDevice()
    device.local.mode = 'blocked'
    const store = await device.open()
    store.put(reply, content('here'))
    await device.settle()
    device.database.mode = 'full'
    const again = await device.open()
    expect(again.get(reply)?.text).toBe('here')
    expect(again.keptFor()).toBe('page')
  })

  it('to make a person’s mark is none to store under', async () => {
    vi.spyOn(crypto.subtle, 'digest').mockRejectedValue(new Error('not over http'))
    const device = new FakeDevice()
    const store = await device.open()
    store.put(reply, content('here'))
    expect(store.keptFor()).toBe('page')
    expect(device.local.items.size + device.database.records.size).toBe(0)
  })
})

describe('what is stored and is no draft', () => {
  it.each(['', '{', 'null', '[]', '{"text":1}', '"text"', '{"text":"x"}'])(
    'is deleted, and harms nothing: %s',
    async (corrupt) => {
      const device = new FakeDevice()
      const store = await device.open()
      store.put(reply, content('x'))
      store.put(other, content('good'))
      const [key = ''] = device.local.items.keys()
      device.local.items.set(key, corrupt)
      device.local.items.set('somebody else’s', corrupt)
      device.local.items.set('deskdirector-tickets draft of a later version', corrupt)
      const again = await device.open()
      expect(again.places()).toEqual([other])
      expect(device.local.items.size).toBe(3)
      expect(again.put(reply, content('y')).text).toBe('y')
      device.local.items.set(key, corrupt)
      expect(again.drop(reply)).toBe(true)
      expect(device.local.items.has(key)).toBe(false)
    },
  )
})

describe('a follower', () => {
  it('minds only the last step with a key, whenever the others end', () => {
    const ends: ((isDone: boolean) => void)[] = []
    const later: Step = (done) => void ends.push(done)
    const follower = createFollower(true, () => undefined)
    follower.write('a', later, later)
    follower.write('a', (done) => done(true), later)
    ends[0]?.(false)
    expect(follower.isInStep()).toBe(true)
  })

  it('does again what it owes once, in any order of success', () => {
    const again = vi.fn<Step>((done) => done(true))
    const follower = createFollower(true, () => undefined)
    for (const key of ['a', 'b', 'c']) follower.write(key, (done) => done(false), again)
    expect(follower.isInStep()).toBe(false)
    follower.remove('d', (done) => done(true))
    expect(again).toHaveBeenCalledTimes(3)
    expect(follower.isInStep()).toBe(true)
  })
})
