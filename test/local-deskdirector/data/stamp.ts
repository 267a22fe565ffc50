import { mix } from './random'

export const minute = 60_000
export const hour = 60 * minute
export const day = 24 * hour

/**
 * Writes an instant as an instance might: seven digits of a second, three, or none. Which one depends
 * on the instant alone, so the same instant is the same text wherever it appears.
 */
export function stamp(instant: number): string {
  const text = new Date(instant).toISOString()
  const second = Math.floor(instant / 1000)
  const style = mix(second, 7) % 5
  if (style === 0) return `${text.slice(0, 19)}Z`
  if (style <= 2) return text
  const finer = String(mix(second, 10_000) % 10_000).padStart(4, '0')
  return `${text.slice(0, 23)}${finer}Z`
}

/**
 * Moves an instant towards the hours in which people write to a help desk (UTC, weekdays), earlier
 * rather than later so that it never passes now.
 */
export function towardsWorkingHours(instant: number): number {
  const date = new Date(instant)
  const time = date.getUTCHours()
  if (time < 6) date.setTime(date.getTime() - 9 * hour)
  if (time > 19) date.setTime(date.getTime() - 6 * hour)
  const weekday = date.getUTCDay()
  if (weekday === 0) date.setTime(date.getTime() - 2 * day)
  if (weekday === 6) date.setTime(date.getTime() - day)
  return date.getTime()
}
