import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

/** Each place in the sources that a pattern matches, as `file: what matched`. */
function found(pattern: RegExp, ending: RegExp): string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .flatMap((name) => {
      const text = readFileSync(join('src', name), 'utf8')
      return [...text.matchAll(pattern)].map(([what]) => `${name}: ${what}`)
    })
}

it('no class has a size of text, a corner or a shadow that is no token', () => {
  // The copied number's words are there for who hears them, and have no size.
  const past = found(/\b(?:text|rounded(?:-\w+)?|shadow)-\[(?!0px)[^\]]+\]/g, /\.tsx?$/)
  expect(past).toEqual([])
})

it('no rule has a corner or a shadow of its own, nor a size of text but in proportion', () => {
  // What is round at its ends has no corner.
  const past = found(
    /(?:border-radius|box-shadow|font-size): (?!99px)[\d.]+(?!e|\d|\.)\S*/g,
    /\.css$/,
  )
  // Paper has sizes of its own.
  expect(past.filter((place) => !place.startsWith('ui/print.css'))).toEqual([])
})

it('no rule keeps a distance at the left or the right: where the writing runs the other way, it is the other one', () => {
  const sided = found(/\b(?:padding|margin)-(?:left|right)\b/g, /\.css$/)
  const four = found(/\b(?:padding|margin): \S+ (\S+) \S+ (?!\1;)\S+;/g, /\.css$/)
  expect([...sided, ...four]).toEqual([])
})

it('no class has a colour that is no token: it would be drawn in another', () => {
  const [, tokens = ''] = readFileSync('src/tokens.css', 'utf8').split('@theme')
  const known = new Set(Array.from(tokens.matchAll(/--color-([\w-]+): /g), ([, name = '']) => name))
  const kinds = [...new Set([...known].map((name) => name.replace(/-.*/, '')))].join('|')
  const classes = found(
    new RegExp(`(?<=[\\s"'\`:])(?:bg|border|fill|outline|text)-(?:${kinds})\\b[\\w-]*`, 'g'),
    /\.tsx?$/,
  )
  expect(classes.length).toBeGreaterThan(100)
  const past = classes.filter((place) => !known.has(/: \w+-([\w-]+)$/.exec(place)?.[1] ?? ''))
  expect(past).toEqual([])
})

it('no class is one of the words that no rule is made of', () => {
  const [, list = ''] =
    /not inline\('\{([^}]+)\}'\)/.exec(readFileSync('src/utilities.css', 'utf8')) ?? []
  const words = new Set(list.split(','))
  expect(words.size).toBeGreaterThan(5)
  const classes = found(/className=(?:"[^"]*"|\{`[^`]*`\})/g, /\.tsx$/)
  const without = classes.filter((place) => place.split(/[\s"`]+/).some((word) => words.has(word)))
  expect(without).toEqual([])
})
