import type { Spread } from './statistics'

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })

/** A count or a time in ms, as `1,195`; a dash where there is none. */
export function inWhole(number: number | null): string {
  return number === null || Number.isNaN(number) ? '—' : whole.format(number)
}

/** A ratio, as `1.15 ×`; a dash where there is none. */
export function inTimes(number: number | null): string {
  return number === null || Number.isNaN(number) ? '—' : `${number.toFixed(2)} ×`
}

/** Bytes in thousands, as `12.3`. */
export function inKilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1)
}

/** Bytes in millions, as `12.3 MB`. */
export function inMegabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}

/** Ratios from the least to the most, as `0.97–1.15`; a dash where there are none. */
export function inTimesSpread(spread: Spread | null): string {
  if (spread === null || Number.isNaN(spread.least)) return '—'
  return `${spread.least.toFixed(2)}–${spread.most.toFixed(2)}`
}

/** From the least to the most, as `410–502`. */
export function inSpread({ least, most }: Spread): string {
  return `${inWhole(least)}–${inWhole(most)}`
}

/** A small number in words, as a sentence has it. */
export function inWords(number: number): string {
  const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight']
  return words[number] ?? String(number)
}
