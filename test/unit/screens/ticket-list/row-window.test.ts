import fc from 'fast-check'
import { expect, it } from 'vitest'
import { indexesOf, STEP } from '../../../../src/screens/ticket-list/use-row-window'

const range = fc
  .tuple(fc.integer({ min: 1, max: 500 }), fc.nat(499), fc.nat(20), fc.nat(10))
  .map(([count, start, length, overscan]) => {
    const startIndex = Math.min(start, count - 1)
    return {
      count,
      startIndex,
      endIndex: Math.min(startIndex + length, count - 1),
      overscan,
    }
  })

it('draws the rows in view and near, and the one with the focus with its neighbours, each once and in order', () => {
  fc.assert(
    fc.property(range, fc.integer({ min: -1, max: 499 }), (asked, focus) => {
      const at = Math.min(focus, asked.count - 1)
      const indexes = indexesOf(asked, at)
      expect(indexes).toEqual([...new Set(indexes)].sort((a, b) => a - b))
      const isWithin = (index: number, more: number) =>
        (index >= asked.startIndex - asked.overscan - more &&
          index <= asked.endIndex + asked.overscan + more) ||
        (at !== -1 && Math.abs(index - at) <= 1)
      const all = Array.from({ length: asked.count }, (_, index) => index)
      expect(indexes).toEqual(expect.arrayContaining(all.filter((index) => isWithin(index, 0))))
      expect(indexes.filter((index) => !isWithin(index, STEP - 1))).toEqual([])
    }),
  )
})

it('draws the same rows until some have to come, and then some at once', () => {
  const drawn = Array.from({ length: 60 }, (_, startIndex) =>
    indexesOf({ count: 200, startIndex, endIndex: startIndex + 13, overscan: 10 }, -1).join(),
  )
  expect(new Set(drawn).size).toBe(60 / STEP)
})
