import { dayNumber, spanInWords, write, type DateStyle } from '../lib/dates'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/**
 * A moment with its time of day, as a conversation needs it and a list doesn't: "34 minutes ago", "today 08:20",
 * "Saturday 09:14", "20 Nov 09:14", "20 Nov 2024 09:14". Cased as within a sentence. Nothing for what no calendar holds.
 */
export function momentInWords(instant: number, now: number, style: DateStyle): string {
  if (Number.isNaN(new Date(instant).valueOf())) return ''
  const ago = now - instant
  if (Math.abs(ago) < MINUTE) return spanInWords(style.locale, 0, 'second')
  if (ago > 0 && ago < HOUR) return spanInWords(style.locale, -Math.floor(ago / MINUTE), 'minute')
  const clock = write(instant, style, { timeStyle: 'short' })
  return `${day(instant, now, style)} ${clock}`
}

function day(instant: number, now: number, style: DateStyle): string {
  const days = dayNumber(now, style.zone) - dayNumber(instant, style.zone)
  if (Math.abs(days) <= 1) return spanInWords(style.locale, -days, 'day')
  if (days > 0 && days < 7) return write(instant, style, { weekday: 'long' })
  const year = write(instant, style, { year: 'numeric' })
  const isThisYear = year === write(now, style, { year: 'numeric' })
  return write(instant, style, {
    day: 'numeric',
    month: 'short',
    ...(isThisYear ? {} : { year: 'numeric' }),
  })
}
