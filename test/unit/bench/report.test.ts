import { describe, expect, it } from 'vitest'
import { loadSection, loadWords } from '../../bench/figures/load-section'
import { describeMachine } from '../../bench/figures/machine'
import { reportOf } from '../../bench/figures/write-report'
import { memoryTable } from '../../bench/memory/memory-section'
import { profiles } from '../../bench/profiles'
import { conversationTable, listTable } from '../../bench/scale/scale-section'
import { load, scenariosNamed } from './loads'

describe('the report', () => {
  it('says what was measured, on what, and profile by profile', () => {
    const loads = new Map([['limit', [load(438)]]])
    const section = loadSection(scenariosNamed('limit'), { profile: profiles[0]!, loads }, true)
    const text = reportOf(['Measured somewhere.'], [section])
    expect(text).toMatch(/^# .*\n\n.*npm run bench/)
    expect(text).toContain(
      '\n\nMeasured somewhere.\n\n## Slow 4G: 150 ms, 1.6 Mbit/s, CPU 4 × slower',
    )
    expect(text).toContain('438')
    expect(text).toContain('preflights')
  })

  it('names the conditions under which the pages are loaded', () => {
    const words = loadWords.join('\n')
    expect(words).toContain('`--no-enable-lazy-source-positions`')
    expect(words).toContain('`icon.png` is blocked')
  })

  it('tells the machine’s class and no more of it', () => {
    const words = describeMachine('156.0.1.2', 7, new Date('2026-11-26T10:00:00Z'))
    expect(words).toMatch(
      /^Measured on 2026-11-26 in Chromium 156\.0\.1\.2, headless, on a machine with \S+ cores/,
    )
    expect(words).toContain('seven rounds')
  })
})

it('a long conversation is measured by the short one', () => {
  const text = conversationTable([
    { notes: 10, opened: 100, launched: 1_000 },
    { notes: 1_000, opened: 150, launched: 1_100 },
  ])
  expect(text.split('\n').at(-1)).toMatch(/1,000 .* 150 .* 1\.50 × .* 1,100 .* 1\.10 ×/)
})

it('of a long conversation that takes more than half as long again, the target is missed', () => {
  const of = (opened: number, launched: number) =>
    conversationTable([
      { notes: 10, opened: 100, launched: 1_000 },
      { notes: 1_000, opened, launched },
    ])
  expect(of(150, 1_500)).toMatch(/ ≤ 1\.50 × \|$/)
  expect(of(151, 1_500)).toMatch(/ ≤ 1\.50 ×, missed \|$/)
  expect(of(150, 1_501)).toMatch(/ ≤ 1\.50 ×, missed \|$/)
})

const scrolled = (median: number, worst: number, long: number) => ({
  ...{ median, worst, long },
  frames: 1_200,
})

it('a list’s figures stand beside their targets', () => {
  const text = listTable({
    few: { elements: 2_000, heap: 8e6 },
    many: { elements: 1_900, heap: 42.26e6 },
    drawn: 40,
    loading: { rows: 10_000, took: 12_345, pressed: 0 },
    scrolling: { page: scrolled(33.4, 48, 0), byHand: scrolled(21, 24, 0) },
    typing: { quick: { press: 24, found: 410 }, slow: { press: 48, found: 395 } },
    typingAsItIs: { quick: { press: 16, found: 405 }, slow: { press: 31, found: 380 } },
    opening: { open: 90, back: 70 },
    openingAsItIs: { open: 30, back: 20 },
  })
  expect(text).toMatch(/longest frame, .* 33 ms .* ≤ 50 ms .*\n.* worst .* 48 ms .* ≤ 50 ms/)
  expect(text).toMatch(/frames over 50 ms, of all .* 0 of 1,200 .* 0 \|/)
  expect(text).toMatch(/hand-written .* 21 ms .*\n.* worst .* 24 ms /)
  expect(text).toMatch(
    /key press in search, 80 ms .* 24 ms .* ≤ 100 ms .*\n.* 340 ms .* 48 ms .* ≤ 100 ms/,
  )
  expect(text).toMatch(/last key .* 410 ms .* — \|\n.* 395 ms .* — \|/)
  expect(text).toMatch(/elements .* 1,900 .* ≤ 2,000, at first/)
  expect(text).toMatch(/JavaScript heap .* 42\.3 MB .* ≤ 60 MB/)
  expect(text).not.toContain('missed')
})

it('a list’s target that is missed says so', () => {
  const slow = { press: 101, found: 900 }
  const text = listTable({
    few: { elements: 2_000, heap: 8e6 },
    many: { elements: 2_100, heap: 60.1e6 },
    drawn: 40,
    loading: { rows: 9_900, took: 120_000, pressed: 1 },
    scrolling: { page: scrolled(51, 71, 7), byHand: scrolled(21, 24, 0) },
    typing: { quick: slow, slow },
    typingAsItIs: { quick: slow, slow },
    opening: { open: 101, back: 170 },
    openingAsItIs: { open: 101, back: 120 },
  })
  expect(text).toMatch(/longest frame, .* ≤ 50 ms, missed \|\n.* worst .* ≤ 50 ms, missed \|/)
  expect(text).toMatch(/frames over 50 ms, of all .* 7 of 1,200 .* 0, missed \|/)
  expect(text.match(/≤ 100 ms, missed/g)).toHaveLength(5)
  expect(text).toMatch(/rows loaded, .* 9,900 .* 10,000, missed \|/)
  expect(text).toContain('at first, missed')
  expect(text).toContain('≤ 60 MB, missed')
  expect(text).toContain('0 ×, missed')
})

it('what is kept in memory is told in megabytes, by the tickets there are', () => {
  const text = memoryTable([
    { tickets: 100_000, atFirst: 5_540_000, rows: 1_000, lookedAt: 8_700_000 },
  ])
  expect(text).toMatch(/\| 100,000 +\| +5\.5 MB \| +1,000 \| +8\.7 MB \|/)
})
