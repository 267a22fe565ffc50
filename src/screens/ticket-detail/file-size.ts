const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** A file's size as people say it: "38 kB", "1.2 MB". */
export function fileSize(bytes: number, locale: string): string {
  let size = Math.max(0, bytes)
  let power = 0
  while (size >= 1000 && power < UNITS.length - 1) {
    size /= 1000
    power += 1
  }
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: UNITS[power] ?? 'byte',
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumFractionDigits: size < 10 && power > 0 ? 1 : 0,
  }).format(size)
}
