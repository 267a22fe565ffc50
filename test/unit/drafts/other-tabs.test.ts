import { describe, expect, it, test } from 'vitest'
import { readNews } from '../../../src/drafts/other-tabs'
import { content, FakeDevice, reply } from './fake-device'

describe.each(['works', 'blocked'] as const)('two tabs (local storage: %s)', (mode) => {
  async function open(device = new FakeDevice()) {
    device.local.mode = mode
    return { device, one: await device.open(), two: await device.open() }
  }

  it('show what is typed in either', async () => {
    const { device, one, two } = await open()
    const draft = one.put(reply, content('hello'))
    await device.settle()
    expect(two.get(reply)).toEqual(draft)
    one.put(reply, content('hello, world'))
    await device.settle()
    expect(two.get(reply)?.text).toBe('hello, world')
    one.drop(reply)
    await device.settle()
    expect(two.get(reply)).toBeNull()
    expect(two.places()).toEqual([])
  })

  it('each keep what was typed in them, and storage what was typed last', async () => {
    const { device, one, two } = await open()
    one.put(reply, content('one'))
    two.put(reply, content('two'))
    await device.settle()
    expect(one.get(reply)?.text).toBe('one')
    expect(two.get(reply)?.text).toBe('two')
    expect((await device.open()).get(reply)?.text).toBe('two')
  })

  it('never delete each other’s words: what was sent goes, what is new in the other stays', async () => {
    const { device, one, two } = await open()
    const sent = one.put(reply, content('one'))
    device.now += 1
    two.put(reply, content('two'))
    await device.settle()
    const isDeleted = one.drop(reply, sent.revision)
    if (mode === 'works') expect(isDeleted).toBe(false)
    await device.settle()
    expect(one.get(reply)?.text).toBe('two')
    expect(two.get(reply)?.text).toBe('two')
    expect((await device.open()).get(reply)?.text).toBe('two')
  })

  it('keep the older words, too, when those that lay over them were sent', async () => {
    const { device, one, two } = await open()
    one.put(reply, content('one'))
    device.now += 1
    const sent = two.put(reply, content('two'))
    await device.settle()
    expect(two.drop(reply, sent.revision)).toBe(true)
    await device.settle()
    expect(one.get(reply)?.text).toBe('one')
    expect((await device.open()).get(reply)?.text).toBe('one')
  })

  it('keep the newest words when one of three was sent', async () => {
    const { device, one, two } = await open()
    one.put(reply, content('one'))
    device.now += 1
    const sent = two.put(reply, content('two'))
    device.now += 1
    await device.settle()
    two.drop(reply, sent.revision)
    two.put(reply, content('newest'))
    await device.settle()
    expect(one.get(reply)?.text).toBe('one')
    expect((await device.open()).get(reply)?.text).toBe('newest')
  })

  it('keep the oldest words when two that lay over them were sent at once', async () => {
    const { device, one, two } = await open()
    const three = await device.open()
    one.put(reply, content('one'))
    device.now += 1
    two.put(reply, content('two'))
    device.now += 1
    three.put(reply, content('three'))
    two.drop(reply)
    await new Promise((resume) => setTimeout(resume))
    expect(two.get(reply)?.text).toBe('three')
    two.drop(reply)
    await device.settle()
    expect(one.get(reply)?.text).toBe('one')
    // What was sent is not back by news of it that was on its way.
    expect(two.get(reply)?.text).toBe('one')
    expect((await device.open()).get(reply)?.text).toBe('one')
  })

  it('lose the same words when either sends or discards them', async () => {
    const { device, one, two } = await open()
    one.put(reply, content('shared'))
    await device.settle()
    two.drop(reply)
    await device.settle()
    expect(one.get(reply)).toBeNull()
    expect((await device.open()).get(reply)).toBeNull()
  })

  it('are wiped by either, but for what is typed after it', async () => {
    const { device, one, two } = await open()
    const later = { ticket: '8', kind: 'reply' } as const
    one.put(reply, content('one'))
    two.put(reply, content('two'))
    await two.files.add(reply, new File(['x'], 'x.txt'))
    await device.settle()
    two.put(later, content('not heard of'))
    device.now += 1
    const wiped = one.wipe()
    device.now += 1
    two.put(later, content('later'))
    await wiped
    await device.settle()
    expect(one.places()).toEqual([later])
    expect(two.places()).toEqual([later])
    expect(await two.files.of(reply)).toEqual([])
    const fresh = await device.open()
    expect(fresh.places()).toEqual([later])
    expect(fresh.get(later)?.text).toBe('later')
  })

  it('of two persons hear nothing of each other', async () => {
    const { device, one } = await open()
    const bob = await device.open('bob')
    one.put(reply, content('ann’s'))
    await device.settle()
    expect(bob.get(reply)).toBeNull()
  })

  it('hear of a wipe what was still owed to a full storage, and don’t bring it back', async () => {
    const { device, one, two } = await open()
    device.local.mode = 'broken'
    device.database.mode = 'full'
    one.put(reply, content('secret'))
    await device.settle()
    expect(one.keptFor()).toBe('page')
    device.local.mode = mode === 'works' ? 'works' : 'broken'
    device.database.mode = 'works'
    await two.wipe()
    await device.settle()
    one.put({ ticket: '8', kind: 'reply' }, content('next'))
    await device.settle()
    expect((await device.open()).places()).toEqual([{ ticket: '8', kind: 'reply' }])
  })
})

test('a tab that keeps drafts for itself tells nobody', async () => {
  const device = new FakeDevice()
  const one = await device.open('ann', { keep: 'session' })
  const two = await device.open('ann', { keep: 'session' })
  one.put(reply, content('one'))
  await device.settle()
  expect(two.get(reply)).toBeNull()
})

describe('news', () => {
  it.each([
    { kind: 'put', key: 'k', record: 'r' },
    { kind: 'drop', key: 'k', revision: 'r' },
    { kind: 'wipe', at: 1 },
  ])('is read: %j', (news) => {
    expect(readNews(news)).toEqual(news)
  })

  it.each([
    [null],
    ['wipe'],
    [{}],
    [{ kind: 'wipe' }],
    [{ kind: 'put', key: 'k' }],
    [{ kind: 'put', record: 'r' }],
    [{ kind: 'drop', key: 'k', revision: 1 }],
    [{ kind: 'sing', key: 'k' }],
  ])('is not, from another version: %j', (data) => {
    expect(readNews(data)).toBeNull()
  })
})
