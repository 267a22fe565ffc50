import { describe, expect, it } from 'vitest'
import { ratiosOf, worseRatios } from '../../bench/figures/recorded-ratios'
import { summariseLoads } from '../../bench/figures/summarise-loads'
import { joinLoads } from '../../bench/load/measure-loads'
import { profiles } from '../../bench/profiles'
import { load, scenariosNamed } from './loads'

const recorded = { 'slow-4g page first row': 2, 'slow-4g naive first row': 2 }

describe('a ratio', () => {
  it.each([
    [1, 0],
    [2.5, 0],
    [2.51, 1],
  ])('of %d, where 2 is recorded, makes %d complaints', (ratio, complaints) => {
    expect(worseRatios({ 'slow-4g page first row': ratio }, recorded)).toHaveLength(complaints)
  })

  it('of somebody else’s page is no fault of ours', () => {
    expect(worseRatios({ 'slow-4g naive first row': 9 }, recorded)).toEqual([])
  })

  it('of our page that was never recorded is a complaint: nothing would hold it', () => {
    const [complaint] = worseRatios({ '3g page first row': 1 }, recorded)
    expect(complaint).toBe('3g page first row: 1.00 × the limit, none recorded')
  })

  it('is named by profile, page and moment; the limit’s own is none', () => {
    const loads = new Map([
      ['limit', [load(100)]],
      ['page', [load(120, 250)]],
      ['sample', [load(350)]],
    ])
    const summaries = summariseLoads(scenariosNamed('limit', 'page', 'sample'), loads)
    expect(ratiosOf({ id: '3g' }, summaries)).toEqual({
      '3g page first row': 1.2,
      '3g page usable': 2.5,
      '3g sample first row': 3.5,
    })
  })
})

it('a second run counts as more of the first', () => {
  const [profile] = profiles
  const one = [{ profile: profile!, loads: new Map([['page', [load(1)]]]) }]
  const other = [{ profile: profile!, loads: new Map([['page', [load(2), load(3)]]]) }]
  const [joined] = joinLoads(one, other)
  expect(joined?.loads.get('page')?.map(({ shown }) => shown)).toEqual([1, 2, 3])
})

it('a profile that wasn’t run again stays as it was', () => {
  const one = profiles.map((profile) => ({ profile, loads: new Map([['page', [load(1)]]]) }))
  const joined = joinLoads(one, [{ profile: profiles[1]!, loads: new Map([['page', [load(2)]]]) }])
  expect(joined.map(({ loads }) => loads.get('page')?.length)).toEqual([1, 2, 1])
})
