import type { BrowserContext } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const { resolve } = createRequire(import.meta.url)

/** Inter, which the page asks for first, and what it hasn't got of the letters and signs in the tickets. */
const files = {
  'inter/files/inter-latin-wght-normal.woff2': 'U+0000-00FF, U+2000-22FF',
  'inter/files/inter-latin-ext-wght-normal.woff2': 'U+0100-02FF, U+1E00-1EFF',
  'noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2': 'U+0600-06FF, U+FB50-FEFF',
  'noto-emoji/files/noto-emoji-0-wght-normal.woff2': 'U+1F1E6-1F1FF',
  'noto-emoji/files/noto-emoji-8-wght-normal.woff2': 'U+1F300-1FAFF, U+200D, U+FE0F',
}

/**
 * Gives every page of the context the same fonts, whatever the machine has. By script rather than by style, which the
 * page's policy would refuse.
 */
export async function bringFonts(context: BrowserContext): Promise<void> {
  const fonts = Object.entries(files).map(([file, unicodeRange]) => ({
    data: readFileSync(resolve(`@fontsource-variable/${file}`)).toString('base64'),
    unicodeRange,
  }))
  await context.addInitScript((given) => {
    for (const { data, unicodeRange } of given) {
      const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0))
      document.fonts.add(new FontFace('Inter', bytes, { weight: '100 900', unicodeRange }))
    }
  }, fonts)
}
