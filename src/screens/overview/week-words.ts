import type { Week } from './figures/weeks'

/** A calendar date is no moment: no zone may move it. */
const format = (locale: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC', ...options })

/** A week by its first and last day: "7 – 13 Sept". */
export function weekWords({ first, last }: Week, locale: string): string {
  return format(locale, {}).formatRange(Date.parse(first), Date.parse(last))
}

/** The day a week begins with: "7 Sept". */
export function weekStart({ first }: Week, locale: string): string {
  return format(locale, {}).format(Date.parse(first))
}
