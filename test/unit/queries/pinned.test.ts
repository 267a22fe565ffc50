// @vitest-environment jsdom
import fc from 'fast-check'
import { beforeEach, expect, it, vi } from 'vitest'
import { MOST_PINS, openPinned } from '../../../src/queries/pinned'

beforeEach(() => localStorage.clear())

const open = () => openPinned('mark', () => localStorage)

it('are there again on the same device, the last one first', () => {
  const pinned = open()
  pinned.set('1', true)
  pinned.set('2', true)
  pinned.set('1', true)
  expect(open().ids()).toEqual(['1', '2'])
  expect(pinned.isKept()).toBe(true)
})

it('are read again by whoever comes to look: another tab may have pinned meanwhile', () => {
  const pinned = open()
  expect(pinned.ids()).toEqual([])
  open().set('7', true)
  pinned.subscribe(() => undefined)
  expect(pinned.ids()).toEqual(['7'])
})

it('are nobody else’s, and leave nothing behind', () => {
  const pinned = open()
  pinned.set('1', true)
  expect(openPinned('other', () => localStorage).ids()).toEqual([])
  pinned.set('1', false)
  expect(localStorage).toHaveLength(0)
})

it('last as long as the page where nothing may be kept', () => {
  const pinned = openPinned(null, () => localStorage)
  pinned.set('1', true)
  expect(pinned.ids()).toEqual(['1'])
  expect(pinned.isKept()).toBe(false)
  expect(localStorage).toHaveLength(0)
})

it('last as long as the page where naming the storage throws', () => {
  const pinned = openPinned('mark', () => {
    throw new DOMException('Access is denied for this document.', 'SecurityError')
  })
  pinned.set('1', true)
  pinned.set('2', true)
  expect(pinned.ids()).toEqual(['2', '1'])
  expect(pinned.isKept()).toBe(false)
})

it.each(['{', '"1"', '[1,null,{"id":2}]'])('take %s on the device for none', (record) => {
  open().set('1', true)
  const key = localStorage.key(0)!
  localStorage.setItem(key, record)
  expect(open().ids()).toEqual([])
})

it('keep what another tab pinned meanwhile, and show it', () => {
  const [one, other] = [open(), open()]
  const heard = vi.fn()
  other.subscribe(heard)
  one.set('1', true)
  window.dispatchEvent(new StorageEvent('storage', { key: localStorage.key(0) }))
  expect(heard).toHaveBeenCalled()
  expect(other.ids()).toEqual(['1'])
  const late = open()
  one.set('2', true)
  late.set('3', true)
  expect(late.ids()).toEqual(['3', '2', '1'])
})

it('are each there once, and no more than can be looked after, whatever is pinned', () => {
  const step = fc.tuple(fc.integer({ min: 0, max: 40 }).map(String), fc.boolean())
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
      localStorage.clear()
      const pinned = open()
      for (const [id, isPinned] of steps) {
        pinned.set(id, isPinned)
        expect(pinned.ids().includes(id)).toBe(isPinned)
        expect(new Set(pinned.ids()).size).toBe(pinned.ids().length)
        expect(pinned.ids().length).toBeLessThanOrEqual(MOST_PINS)
      }
      expect(open().ids()).toEqual(pinned.ids())
    }),
  )
})
