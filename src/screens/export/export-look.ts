import type { Id } from '../../deskdirector/models'
import { write, type DateStyle } from '../../lib/dates'
import type { exporting } from '../../messages/en/export'
import type { ticket } from '../../messages/en/ticket'

/** For whom tickets are written out: their words, their calendar, and where a ticket is found again. */
export interface ExportLook {
  readonly words: typeof exporting
  /** The ticket screen's: a field has one name, there and here. */
  readonly ticketWords: typeof ticket
  readonly style: DateStyle
  readonly linkOf: (id: Id) => string
}

/** Whether a `Date` reaches as far as an instance says. */
function isInCalendar(instant: number | null): instant is number {
  return instant !== null && !Number.isNaN(new Date(instant).valueOf())
}

/** A moment as people read it, with its year and its time: "23 Nov 2026, 10:00". Empty where there is none. */
export function readableMoment(instant: number | null, style: DateStyle): string {
  return isInCalendar(instant)
    ? write(instant, style, { dateStyle: 'medium', timeStyle: 'short' })
    : ''
}

/** A moment as every spreadsheet reads one, in the reader's zone: `2026-11-23 10:00`. */
export function sheetMoment(instant: number | null, { zone }: DateStyle): string {
  if (!isInCalendar(instant)) return ''
  // Swedish dates are ISO's, but for the T that Excel takes for text.
  return write(instant, { locale: 'sv-SE', zone }, { dateStyle: 'short', timeStyle: 'short' })
}

/** A moment for programs, in UTC: `2026-11-23T09:00:00.000Z`. */
export function isoMoment(instant: number | null): string | null {
  return isInCalendar(instant) ? new Date(instant).toISOString() : null
}
