import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { median, ratio, ratioSpread, spread } from '../../bench/figures/statistics'

const some = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 })

describe('the median', () => {
  it.each([
    [[3], 3],
    [[1, 2], 1.5],
    [[9, 1, 5], 5],
    [[4, 1, 3, 2], 2.5],
  ])('of %j is %d', (numbers, middle) => {
    expect(median(numbers)).toBe(middle)
  })

  it('of none is no number', () => {
    expect(median([])).toBeNaN()
  })

  it('has as many on either side, in whatever order they come', () => {
    fc.assert(
      fc.property(some, (numbers) => {
        const middle = median(numbers)
        const below = numbers.filter((number) => number < middle).length
        const above = numbers.filter((number) => number > middle).length
        expect(below).toBeLessThanOrEqual(numbers.length / 2)
        expect(above).toBeLessThanOrEqual(numbers.length / 2)
        expect(median([...numbers].reverse())).toBe(middle)
      }),
    )
  })
})

it('the spread holds every number', () => {
  fc.assert(
    fc.property(some, (numbers) => {
      const { least, most } = spread(numbers)
      expect(numbers.every((number) => least <= number && number <= most)).toBe(true)
    }),
  )
})

it('the ratio is of the medians', () => {
  expect(ratio([300, 100, 200], [90, 100, 1_000])).toBe(2)
})

describe('the ratios of single rounds', () => {
  it('take each round by itself, however many turns it had', () => {
    const limit = [100, 100, 400, 200, 200, 200]
    expect(ratioSpread([150, 220], limit, 2)).toEqual({ least: 1.1, most: 1.5 })
  })

  it('are all the same where one is always so much slower', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1 }), (limit) => {
        const twice = limit.map((each) => 2 * each)
        expect(ratioSpread(twice, limit, limit.length)).toEqual({ least: 2, most: 2 })
      }),
    )
  })
})
