import { describe, expect, it } from 'vitest'
import { requestsTable, timesTable } from '../../bench/figures/load-tables'
import { summariseLoads } from '../../bench/figures/summarise-loads'
import { table } from '../../bench/figures/table'
import { inSpread, inTimes, inWhole } from '../../bench/figures/words'
import { load, scenariosNamed } from './loads'

describe('a table', () => {
  it('stands in line, numbers to the right', () => {
    expect(
      table(
        ['page', '>ms'],
        [
          ['limit', '438'],
          ['naive', '1,195'],
        ],
      ),
    ).toBe(
      ['| page  |    ms |', '| ----- | ----: |', '| limit |   438 |', '| naive | 1,195 |'].join(
        '\n',
      ),
    )
  })
})

describe('the times of a profile', () => {
  const scenarios = scenariosNamed('limit', 'naive')
  const loads = new Map([
    ['limit', [load(100), load(110), load(90)]],
    ['naive', [load(200, 240, 0.01), load(300, 360), load(250, 300)]],
  ])

  it('go by the limit of the same run', () => {
    const [limit, naive] = summariseLoads(scenarios, loads)
    expect(limit).toMatchObject({ shown: 100, shownRatio: 1, interactive: null })
    expect(naive).toMatchObject({
      shown: 250,
      spread: { least: 200, most: 300 },
      shownRatio: 2.5,
      interactive: 300,
      interactiveRatio: 3,
      shift: 0.01,
    })
  })

  it('leave out what was not loaded, and say so of what is not there', () => {
    const summaries = summariseLoads(scenarios, new Map([['naive', [load(200, 240)]]]))
    expect(summaries.map(({ id }) => id)).toEqual(['naive'])
    expect(timesTable(summaries)).toContain('|       — |')
  })
})

describe('a target of the loads', () => {
  const missed = new Map([
    ['limit', [load(100)]],
    ['limit-1000', [load(100)]],
    ['page', [load(116, 251, 0.001)]],
    ['page-1000', [load(116, 251, 0.001)]],
  ])
  const rowOf = (id: string, loads: typeof missed) =>
    timesTable(summariseLoads(scenariosNamed('limit', id), loads))
      .split('\n')
      .at(-1)

  it('is marked where this page misses it', () => {
    expect(rowOf('page', missed)).toMatch(/1\.16 ×, missed .* 2\.51 ×, missed .* 0\.001, missed /)
  })

  it('isn’t where it is met, if only just', () => {
    const met = new Map([...missed, ['page', [load(115, 250)]] as const])
    expect(rowOf('page', met)).toMatch(/1\.15 × .* 2\.50 × .* 0\.000 /)
    expect(rowOf('page', met)).not.toContain('missed')
  })

  it('isn’t held for other pages, nor among more tickets', () => {
    const text = timesTable(
      summariseLoads(scenariosNamed('limit', 'limit-1000', 'naive', 'page-1000'), missed),
    )
    expect(text).toContain('among 1,000 tickets')
    expect(text).not.toContain('missed')
  })
})

it('requests are told apart: files and calls, preflights, early and late', () => {
  const at = (url: string, type: string, endedAt: number, bytes: number) => ({
    url,
    type,
    startedAt: 0,
    endedAt,
    bytes,
  })
  const requests = [
    at('http://page.example/index.html', 'Document', 50, 1_000),
    at('http://page.example/late.js', 'Script', 900, 3_000),
    at('http://desk.example/api/v2/me', 'Preflight', 60, 0),
    at('http://desk.example/api/v2/me', 'Fetch', 90, 500),
  ]
  const loads = new Map([['limit', [{ ...load(100), requests }]]])
  const [, , row = ''] = requestsTable(scenariosNamed('limit'), loads).split('\n')
  const cells = row.split('|').map((cell) => cell.trim())
  expect(cells.slice(2, -1)).toEqual(['1', '1.0', '2', '4.0', '1', '0.5', '1'])
})

it('numbers are written as people read them', () => {
  expect(inWhole(1194.6)).toBe('1,195')
  expect(inWhole(null)).toBe('—')
  expect(inTimes(1.149)).toBe('1.15 ×')
  expect(inTimes(NaN)).toBe('—')
  expect(inSpread({ least: 410.2, most: 1502 })).toBe('410–1,502')
})
