import { describe, expect, it, test } from 'vitest'
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

  it('follow each other to and fro: what is on screen in both is what is kept', async () => {
    const { device, one, two } = await open()
    for (const [store, text] of [
      [one, 'Typed in tab one'],
      [two, 'Typed in tab two'],
      [one, 'Typed in'],
      [two, 'Typed in tab two again'],
    ] as const) {
      device.now += 1
      store.put(reply, content(text))
      await device.settle()
      expect([one.get(reply)?.text, two.get(reply)?.text]).toEqual([text, text])
    }
    expect((await device.open()).get(reply)?.text).toBe('Typed in tab two again')
  })

  it('keep both where neither had seen the other’s words: the older first', async () => {
    const { device, one, two } = await open()
    one.put(reply, { text: 'one', fields: { status: 1, internal: true }, attempt: null })
    device.now += 1
    two.put(reply, {
      text: 'two',
      fields: { status: 2, internal: false, cc: ['a'] },
      attempt: null,
    })
    for (let round = 0; round < 3; round += 1) await device.settle()
    for (const store of [one, two, await device.open()]) {
      expect(store.get(reply)).toMatchObject({
        text: 'one\n\ntwo',
        fields: { status: 2, internal: true, cc: ['a'] },
      })
    }
  })

  it('lose nothing when one is closed before it hears of the other', async () => {
    const device = new FakeDevice()
    device.local.mode = mode
    const closed = device.tab()
    const one = await device.open('ann', {}, closed)
    const two = await device.open()
    one.put(reply, content('one'))
    device.now += 1
    two.put(reply, content('two'))
    closed.close()
    await device.settle()
    expect(two.get(reply)?.text).toBe('one\n\ntwo')
    expect((await device.open()).get(reply)?.text).toBe('one\n\ntwo')
  })

  it('never delete each other’s words: what was sent goes, what is new in the other stays', async () => {
    const { device, one, two } = await open()
    const sent = one.put(reply, content('sent'))
    await device.settle()
    device.now += 1
    two.put(reply, content('sent, and what is new'))
    one.drop(reply, sent.revision)
    await device.settle()
    expect(one.get(reply)?.text).toBe('sent, and what is new')
    expect(two.get(reply)?.text).toBe('sent, and what is new')
    expect((await device.open()).get(reply)?.text).toBe('sent, and what is new')
  })

  it('know what one of them is sending while something is typed in the other', async () => {
    const { device, one, two } = await open()
    one.put(reply, content('First words'))
    await device.settle()
    device.now += 1
    const attempt = { of: 'words' }
    one.put(reply, { ...content('First words'), attempt })
    two.put(reply, content('Second words'))
    await device.settle()
    expect(two.get(reply)).toMatchObject({ text: 'Second words', attempt })
    device.now += 1
    // What is left when the words have arrived.
    one.put(reply, { text: '', fields: { note: 7 }, attempt: null })
    await device.settle()
    expect(two.get(reply)?.attempt).toBeNull()
  })

  it('take nothing in while a word is composed', async () => {
    const { device, one, two } = await open()
    two.put(reply, content('n'))
    await device.settle()
    device.isComposing = true
    one.put(reply, content('elsewhere'))
    await device.settle()
    device.now += 1_000
    two.put(reply, content('に'))
    await device.settle()
    expect(two.get(reply)?.text).toBe('に')
    device.endComposing()
    for (let round = 0; round < 3; round += 1) await device.settle()
    expect(two.get(reply)?.text).toBe('elsewhere\n\nに')
    expect(one.get(reply)?.text).toBe('elsewhere\n\nに')
  })

  it('hear what was typed while one of them opened', async () => {
    const device = new FakeDevice()
    device.local.mode = mode
    const one = await device.open()
    const opening = device.open()
    one.put(reply, content('meanwhile'))
    const two = await opening
    await device.settle()
    expect(two.get(reply)?.text).toBe('meanwhile')
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
