import { describe, expect, it } from 'vitest'
import { runRounds } from '../../bench/load/run-rounds'
import { readOptions } from '../../bench/options'

describe('the command line', () => {
  it('measures all of it unless told otherwise', () => {
    const options = readOptions([])
    expect(options).toMatchObject({ isWhole: true, check: false })
    expect(options.profiles.map(options.roundsOn)).toEqual([7, 7, 7])
    expect(options.profiles.map(({ id }) => id)).toEqual(['slow-4g', 'fast', '3g'])
    expect(options.parts).toEqual(['loads', 'scale', 'actions', 'memory'])
  })

  it('has the bundle after the rows beside this page among 25 tickets and among 10,000, by the same limits', () => {
    const { scenarios } = readOptions([])
    const pair = (id: string) => {
      const at = scenarios.findIndex((each) => each.id === id)
      return scenarios.slice(at, at + 2).map(({ id, limit, desk }) => [id, limit, desk])
    }
    expect(pair('page')).toEqual([
      ['page', 'limit', 25],
      ['page-after', 'limit', 25],
    ])
    expect(pair('page-10000')).toEqual([
      ['page-10000', 'limit-10000', 10_000],
      ['page-after-10000', 'limit-10000', 10_000],
    ])
  })

  it('is quick with the limit and the page, in few rounds', () => {
    const { profiles, roundsOn, scenarios, parts, isWhole } = readOptions(['--quick', '--check'])
    expect(profiles.map(({ id }) => id)).toEqual(['slow-4g', 'fast', '3g'])
    expect(profiles.map(roundsOn)).toEqual([3, 3, 1])
    expect(scenarios.map(({ id }) => id)).toEqual(['limit', 'page'])
    expect([parts, isWhole]).toEqual([['loads'], false])
  })

  it('has as many rounds as are asked for, quick or not', () => {
    const { profiles, roundsOn } = readOptions(['--quick', '--rounds', '2'])
    expect(profiles.map(roundsOn)).toEqual([2, 2, 2])
  })

  it('writes no report of fewer rounds than seven', () => {
    const isWhole = (rounds: string) => readOptions(['--rounds', rounds]).isWhole
    expect(['6', '7', '9'].map(isWhole)).toEqual([false, true, true])
  })

  it.each([
    [['--profile', '5g'], /There is no 5g: only slow-4g, fast, 3g/],
    [['--pages', 'limit,mine'], /There is no mine/],
    [['--rounds', 'many'], /--rounds/],
  ])('refuses %j', (words, complaint) => {
    expect(() => readOptions(words)).toThrow(complaint)
  })
})

it('rounds take turns, and none is always the first', async () => {
  const order: string[] = []
  const results = await runRounds([{ id: 'a' }, { id: 'b' }], 3, async ({ id }) => {
    order.push(id)
    return order.length
  })
  expect(order.join('')).toBe('abbaab')
  expect(results.get('b')).toEqual([2, 3, 6])
})
