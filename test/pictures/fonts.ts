import type { BrowserContext } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** Inter, which the page asks for first, and what it hasn't got of the letters and signs in the tickets. */
const files = {
  'inter/files/inter-latin-wght-normal.woff2': 'U+0000-00FF, U+2000-22FF',
  'inter/files/inter-latin-ext-wght-normal.woff2': 'U+0100-02FF, U+1E00-1EFF',
  'noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2': 'U+0600-06FF, U+FB50-FEFF',
}

const require = createRequire(import.meta.url)
const pathOf = (file: string) => require.resolve(`@fontsource-variable/${file}`)

/** Emoji come in parts, which say themselves what they hold. Digits and the like are in one as well: those are Inter's. */
const emojiFiles = Object.entries(
  JSON.parse(readFileSync(pathOf('noto-emoji/unicode.json'), 'utf8')) as Record<string, string>,
).map(([part, range]) => {
  const signs = range.split(',').filter((each) => /^U\+(200d|fe0f|2[3-9ab]..|1f|e00)/i.test(each))
  return [
    `noto-emoji/files/noto-emoji-${part.slice(1, -1)}-wght-normal.woff2`,
    signs.join(),
  ] as const
})

/**
 * Gives every page of the context the same fonts, whatever the machine has. By script rather than by style, which the
 * page's policy would refuse.
 */
export async function bringFonts(context: BrowserContext): Promise<void> {
  const fonts = [...Object.entries(files), ...emojiFiles].map(([file, unicodeRange]) => ({
    data: readFileSync(pathOf(file)).toString('base64'),
    unicodeRange,
  }))
  await context.addInitScript((given) => {
    for (const { data, unicodeRange } of given) {
      const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0))
      document.fonts.add(new FontFace('Inter', bytes, { weight: '100 900', unicodeRange }))
    }
  }, fonts)
}
