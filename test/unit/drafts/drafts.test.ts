import { describe, expect, it, test, vi } from 'vitest'
import type { DraftPlace } from '../../../src/drafts/draft'
import { content, FakeDevice, reply } from './fake-device'

const newTicket: DraftPlace = { ticket: null, kind: 'new' }
const full = {
  text: 'Hello,\n\nit’s 🖨️ again',
  fields: { internal: true, cc: ['a@b.example'], status: { id: 4 } },
  attempt: { since: 12 },
}

describe('drafts', () => {
  it('are there after a reload, whole', async () => {
    const device = new FakeDevice()
    const draft = (await device.open()).put(reply, full)
    expect(draft).toEqual({ ...full, changedAt: device.now, revision: expect.any(String) })
    expect((await device.open()).get(reply)).toEqual(draft)
  })

  it('are one for each ticket and kind, and one for a ticket that isn’t there yet', async () => {
    const device = new FakeDevice()
    const places: DraftPlace[] = [
      reply,
      { ticket: '7', kind: 'close' },
      { ticket: '8', kind: 'reply' },
      { ticket: 'null', kind: 'new' },
      newTicket,
    ]
    const store = await device.open()
    places.forEach((place, index) => store.put(place, content(String(index))))
    const reopened = await device.open()
    expect(places.map((place) => reopened.get(place)?.text)).toEqual(['0', '1', '2', '3', '4'])
    expect(reopened.places()).toEqual(places)
  })

  it('are never another person’s, nor is anything readable of a person in a key', async () => {
    const device = new FakeDevice()
    ;(await device.open('https://acme.example portal ann')).put(reply, content('secret'))
    const other = await device.open('https://acme.example portal bob')
    expect(other.get(reply)).toBeNull()
    expect(other.places()).toEqual([])
    other.put(reply, content('other'))
    await other.wipe()
    expect([...device.local.items.keys()].join()).not.toMatch(/acme|ann|bob|portal/)
    expect((await device.open('https://acme.example portal ann')).get(reply)?.text).toBe('secret')
  })

  it('differ in revision after every change, the same words or not', async () => {
    const store = await new FakeDevice().open()
    const revisions = [1, 2, 3].map(() => store.put(reply, content('same')).revision)
    expect(new Set(revisions).size).toBe(3)
    expect(store.get(reply)?.revision).toBe(revisions[2])
  })

  it('are told to subscribers; places stay the same array while words change', async () => {
    const store = await new FakeDevice().open()
    const listener = vi.fn()
    const stop = store.subscribe(listener)
    store.put(reply, content('a'))
    const places = store.places()
    const draft = store.get(reply)
    expect(store.get(reply)).toBe(draft)
    store.put(reply, content('ab'))
    expect(store.places()).toBe(places)
    expect(store.get(reply)).not.toBe(draft)
    expect(listener).toHaveBeenCalledTimes(2)
    stop()
    store.drop(reply)
    expect(listener).toHaveBeenCalledTimes(2)
    expect(store.places()).toEqual([])
  })

  it('stay drafts when they are emptied', async () => {
    const store = await new FakeDevice().open()
    store.put(reply, content(''))
    expect(store.places()).toEqual([reply])
  })
})

describe('dropping a draft', () => {
  it('deletes it for good', async () => {
    const device = new FakeDevice()
    const store = await device.open()
    store.put(reply, content('sent'))
    expect(store.drop(reply)).toBe(true)
    expect(store.drop(reply)).toBe(false)
    expect((await device.open()).get(reply)).toBeNull()
    expect(device.local.length).toBe(0)
  })

  it('deletes nothing that was typed since', async () => {
    const device = new FakeDevice()
    const store = await device.open()
    const sent = store.put(reply, content('sent'))
    store.put(reply, content('sent, and more'))
    expect(store.drop(reply, sent.revision)).toBe(false)
    expect(store.get(reply)?.text).toBe('sent, and more')
  })

  test.each(['works', 'blocked'] as const)(
    'never reaches what is typed right after it (local storage: %s)',
    async (mode) => {
      const device = new FakeDevice()
      device.local.mode = mode
      const store = await device.open()
      const sent = store.put(reply, content('sent'))
      store.drop(reply, sent.revision)
      store.put(reply, content('next'))
      await device.settle()
      expect(store.get(reply)?.text).toBe('next')
      expect((await device.open()).get(reply)?.text).toBe('next')
    },
  )
})

describe('a wipe', () => {
  it('deletes what was typed before the clock was set back, and what is no draft', async () => {
    const device = new FakeDevice()
    ;(await device.open()).put(newTicket, content('from another page'))
    const store = await device.open()
    const other = await device.open()
    store.put(reply, content('here'))
    device.deliver()
    device.local.items.set([...device.local.items.keys()][0] ?? '', 'no draft')
    device.now -= 3_600_000
    await store.wipe()
    device.deliver()
    expect(device.local.items.size).toBe(0)
    expect(other.places()).toEqual([])
  })

  test.each(['works', 'blocked', 'full'] as const)(
    'deletes everything of this person alone (local storage: %s)',
    async (mode) => {
      const device = new FakeDevice()
      device.local.items.set('theme', 'dark')
      device.local.mode = mode
      const bob = await device.open('bob')
      bob.put(reply, content('bob’s'))
      const earlier = await device.open('ann')
      earlier.put(newTicket, content('from another page'))
      await earlier.files.add(newTicket, new File(['x'], 'x.txt'))
      const store = await device.open('ann')
      store.put(reply, content('ann’s'))
      await store.files.add(reply, new File(['x'], 'x.txt'))
      earlier.put({ ticket: '9', kind: 'reply' }, content('not heard of'))
      const done = store.wipe()
      expect(store.places()).toEqual([])
      store.put(reply, content('after'))
      await done
      expect(device.database.files.size).toBe(0)
      expect(store.places()).toEqual([reply])
      const again = await device.open('ann')
      expect(again.places()).toEqual([reply])
      expect(again.get(reply)?.text).toBe('after')
      expect((await device.open('bob')).get(reply)?.text).toBe('bob’s')
      expect(device.local.items.get('theme')).toBe('dark')
    },
  )
})
