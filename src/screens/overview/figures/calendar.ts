/**
 * The calendar date of the reader's own zone, `YYYY-MM-DD`, that lies some days before the one an instant falls on.
 * By way of noon: there are zones where a midnight is left out or comes twice.
 */
export function dateBefore(instant: number, days = 0): string {
  const day = new Date(instant)
  day.setHours(12, 0, 0, 0)
  day.setDate(day.getDate() - days)
  const part = (value: number, length: number) => String(value).padStart(length, '0')
  return [part(day.getFullYear(), 4), part(day.getMonth() + 1, 2), part(day.getDate(), 2)].join('-')
}
