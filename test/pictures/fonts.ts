import type { BrowserContext } from '@playwright/test'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** Inter, which the page asks for first, and what it hasn't got of the letters and signs in the tickets. */
const files = {
  'inter/files/inter-latin-wght-normal.woff2': 'U+0000-00FF, U+2000-22FF',
  'inter/files/inter-latin-ext-wght-normal.woff2': 'U+0100-02FF, U+1E00-1EFF',
  'noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2': 'U+0600-06FF, U+FB50-FEFF',
}

const require = createRequire(import.meta.url)
const pathOf = (file: string) => require.resolve(`@fontsource-variable/${file}`)

/** A font in parts: which part holds which signs. */
function partsOf(font: string): (readonly [string, string])[] {
  const parts = JSON.parse(readFileSync(pathOf(`${font}/unicode.json`), 'utf8')) as Record<
    string,
    string
  >
  return Object.entries(parts).map(([part, range]) => [
    `${font}/files/${font}-${part.replace(/[[\]]/g, '')}-wght-normal.woff2`,
    range,
  ])
}

/** Digits and the like are in one of the emoji's parts as well: those are Inter's. */
const emojiFiles = partsOf('noto-emoji').map(([file, range]) => {
  const signs = range.split(',').filter((each) => /^U\+(200d|fe0f|2[3-9ab]..|1f|e00)/i.test(each))
  return [file, signs.join()] as const
})

/** The Chinese signs and kana of the local instance's tickets. */
const written = [
  ...new Set(
    readdirSync('test/local-deskdirector/data', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(`test/local-deskdirector/data/${file}`, 'utf8'))
      .join('')
      .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu),
  ),
].map((sign) => sign.codePointAt(0)!)

/** Those parts of a font of six megabytes that hold any of them; what else these hold is Inter's. */
const japaneseFiles = partsOf('noto-sans-jp').flatMap(([file, range]) => {
  const signs = range.split(',').filter((each) => {
    const [from = NaN, to = from] = each
      .slice(2)
      .split('-')
      .map((code) => parseInt(code, 16))
    return written.some((code) => code >= from && code <= to)
  })
  return signs.length === 0 ? [] : [[file, signs.join()] as const]
})

/**
 * Gives every page of the context the same fonts, whatever the machine has. By script rather than by style, which the
 * page's policy would refuse.
 */
export async function bringFonts(context: BrowserContext): Promise<void> {
  const fonts = [...Object.entries(files), ...emojiFiles, ...japaneseFiles].map(
    ([file, unicodeRange]) => ({
      data: readFileSync(pathOf(file)).toString('base64'),
      unicodeRange,
    }),
  )
  await context.addInitScript((given) => {
    for (const { data, unicodeRange } of given) {
      const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0))
      document.fonts.add(new FontFace('Inter', bytes, { weight: '100 900', unicodeRange }))
    }
  }, fonts)
}
