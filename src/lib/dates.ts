/** How a moment is written: for whom, and where on Earth they are. */
export interface DateStyle {
  /** A BCP 47 tag. */
  readonly locale: string
  /** An IANA time zone; without one, the device's own. */
  readonly zone?: string | undefined
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** The furthest a `Date` reaches, either way. */
const LAST_INSTANT = 8.64e15

/** Formatters are dear to make and a list asks for the same few again and again. */
const made = new Map<string, unknown>()

function once<Formatter>(key: string, make: () => Formatter): Formatter {
  if (!made.has(key)) made.set(key, make())
  return made.get(key) as Formatter
}

/** A moment in parts of the caller's choice, with a formatter that is made once. */
export function write(
  instant: number,
  style: DateStyle,
  options: Intl.DateTimeFormatOptions,
): string {
  const { locale, zone } = style
  const formatter = once(
    JSON.stringify([style, options]),
    () => new Intl.DateTimeFormat(locale, { ...options, timeZone: zone }),
  )
  return formatter.format(instant)
}

/** Which day it is there, counted from an arbitrary one: two instants of one calendar day give one number. */
export function dayNumber(instant: number, zone: string | undefined): number {
  const style = { locale: 'en-US', zone }
  const [month = 1, day = 1, year = 1970] = write(instant, style, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  })
    .split('/')
    .map(Number)
  return Math.round(Date.UTC(year, month - 1, day) / DAY)
}

function unit(locale: string, count: number, name: 'minute' | 'hour'): string {
  const parts = once(`${name} ${locale}`, () => {
    // By language alone: British English would say "34 mins".
    const { language, script } = new Intl.Locale(locale).maximize()
    // An hour's short form is "2 hr" in English; its narrow one, set apart from the number, reads better beside "9 min".
    // In Japanese that would be the Latin letter.
    const unitDisplay = name === 'hour' && language !== 'ja' ? 'narrow' : 'short'
    return new Intl.NumberFormat(`${language}-${script}`, {
      style: 'unit',
      unit: name,
      unitDisplay,
    })
  }).formatToParts(count)
  const isJoined = parts.every((part) => part.type !== 'literal')
  return parts.map((part) => part.value).join(isJoined ? '\u00a0' : '')
}

/** A span in words: "now", "yesterday", "3 minutes ago". Cased as within a sentence. */
export function spanInWords(
  locale: string,
  count: number,
  name: 'second' | 'minute' | 'day',
): string {
  return once(
    `relative ${locale}`,
    () => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }),
  ).format(count, name)
}

function inWords(locale: string, count: number, name: 'second' | 'day'): string {
  const words = spanInWords(locale, count, name)
  return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1)
}

/**
 * A moment as people say it in a list: "Now", "9 min", "2 h", "Yesterday", "Mon", "20 Nov", "20 Nov 2024".
 * What is still to come: its time today, "Tomorrow", its weekday, its date. Nothing for what no calendar holds.
 */
export function relativeTime(instant: number, now: number, style: DateStyle): string {
  if (!(Math.abs(instant) <= LAST_INSTANT)) return ''
  const { locale, zone } = style
  const ago = now - instant
  const days = dayNumber(now, zone) - dayNumber(instant, zone)
  // Two clocks are never quite the same: a moment just ahead of ours is now.
  if (Math.abs(ago) < MINUTE) return inWords(locale, 0, 'second')
  if (ago > 0 && ago < HOUR) return unit(locale, Math.floor(ago / MINUTE), 'minute')
  if (days === 0) {
    return ago > 0
      ? unit(locale, Math.floor(ago / HOUR), 'hour')
      : write(instant, style, { timeStyle: 'short' })
  }
  if (Math.abs(days) === 1) return inWords(locale, -days, 'day')
  if (Math.abs(days) < 7) return write(instant, style, { weekday: 'short' })
  const sameYear =
    write(instant, style, { year: 'numeric' }) === write(now, style, { year: 'numeric' })
  return write(instant, style, {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  })
}

/** A moment in full: "Monday 23 November 2026 at 18:41". Nothing for what no calendar holds. */
export function absoluteTime(instant: number, style: DateStyle): string {
  if (!(Math.abs(instant) <= LAST_INSTANT)) return ''
  return write(instant, style, { dateStyle: 'full', timeStyle: 'short' })
}

/** A calendar date, `YYYY-MM-DD`, as people write it: no moment, so no zone moves it. */
export function calendarDate(date: string, locale: string): string {
  const options = { day: 'numeric', month: 'short', year: 'numeric' } as const
  return write(Date.parse(date), { locale, zone: 'UTC' }, options)
}
