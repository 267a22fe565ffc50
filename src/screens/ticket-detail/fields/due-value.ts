import type { Instant } from '../../../deskdirector/models'

/** A day and a time of day as a browser's own fields write them, on the reader's own clock. */
export interface LocalDue {
  /** `YYYY-MM-DD`; empty for none. */
  readonly date: string
  /** `HH:MM`. */
  readonly time: string
}

/** The end of a working day, until somebody says otherwise. */
const NO_DUE: LocalDue = { date: '', time: '17:00' }

const two = (number: number) => String(number).padStart(2, '0')

/** An instant on the reader's own clock. */
export function localDue(instant: Instant | null): LocalDue {
  if (instant === null) return NO_DUE
  const at = new Date(instant)
  if (Number.isNaN(at.valueOf())) return NO_DUE
  return {
    date: `${String(at.getFullYear()).padStart(4, '0')}-${two(at.getMonth() + 1)}-${two(at.getDate())}`,
    time: `${two(at.getHours())}:${two(at.getMinutes())}`,
  }
}

/** The instant that they name, ISO 8601 UTC; null where they name none. */
export function dueInstant({ date, time }: LocalDue): string | null {
  if (date === '' || time === '') return null
  // Without a zone it is the reader's own time (ECMA-262, date time strings).
  const at = new Date(`${date}T${time}`)
  return Number.isNaN(at.valueOf()) ? null : at.toISOString()
}

/** A day and a time as one text, to be kept. */
export function dueText({ date, time }: LocalDue): string {
  return `${date}T${time}`
}

/** What `dueText` wrote. */
export function dueOfText(text: string): LocalDue {
  const [date = '', time = ''] = text.split('T')
  return { date, time }
}
