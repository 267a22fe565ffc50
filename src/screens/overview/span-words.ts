const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How long something took, as people say it: "12 minutes", "3.5 hours", "16 days". */
export function spanWords(ms: number, language: string): string {
  const [unit, size] = ms < HOUR ? ['minute', MINUTE] : ms < 2 * DAY ? ['hour', HOUR] : ['day', DAY]
  const count = ms / size
  // Tenths of a minute are nobody's; of days and hours only the first few are worth it.
  const isFine = unit !== 'minute' && count < 10
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: isFine ? 1 : 0,
  }).format(count)
}
