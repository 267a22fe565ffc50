import { describe, expect, it } from 'vitest'
import { runRounds } from '../../bench/load/run-rounds'
import { readOptions } from '../../bench/options'

describe('the command line', () => {
  it('measures all of it unless told otherwise', () => {
    const options = readOptions([])
    expect(options).toMatchObject({ rounds: 7, isWhole: true, check: false })
    expect(options.profiles.map(({ id }) => id)).toEqual(['slow-4g', 'fast', '3g'])
    expect(options.parts).toEqual(['loads', 'scale', 'actions', 'memory'])
  })

  it('is quick with the limit and the page on Slow 4G', () => {
    const { profiles, rounds, scenarios, parts, isWhole } = readOptions(['--quick', '--check'])
    expect(profiles.map(({ id }) => id)).toEqual(['slow-4g'])
    expect(scenarios.map(({ id }) => id)).toEqual(['limit', 'page'])
    expect([rounds, parts, isWhole]).toEqual([3, ['loads'], false])
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
