import type { TimeEntry } from '../../deskdirector/models'

interface TimeWorkedWords {
  hours(count: number): string
  minutes(count: number): string
}

const HOUR = 3_600_000

/** A time entry in a line: "1.5 h, 10:00–11:30". Empty where the entry says neither how long nor when. */
export function timeWorked(
  { hours, start, end }: TimeEntry,
  words: TimeWorkedWords,
  locale: string,
  zone?: string,
): string {
  const between = start !== null && end !== null && end >= start ? (end - start) / HOUR : null
  const worked = hours ?? between
  return [
    worked === null ? '' : duration(worked, words),
    between === null || start === null || end === null ? '' : span(start, end, locale, zone),
  ]
    .filter((part) => part !== '')
    .join(', ')
}

function duration(hours: number, words: TimeWorkedWords): string {
  return hours < 1
    ? words.minutes(Math.round(hours * 60))
    : words.hours(Math.round(hours * 100) / 100)
}

function span(start: number, end: number, locale: string, zone: string | undefined): string {
  const format = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
  })
  // Some engines pad the dash with thin spaces.
  return format.formatRange(start, end).replace(/\s*–\s*/, '–')
}
