import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrast } from './colour'
import { tokenIn, tokenNames, type Surroundings } from './tokens'

/** What words stand on: the page, its cards and fields, and what is under a pointer or has the keyboard's focus. */
const plain = ['bg', 'surface', 'sunken', 'hover', 'raised', 'neutral-soft', 'accent-soft']
/** An internal note and its composer, a warning, a refusal: with what stands in them. */
const told = ['warn-soft', 'bad-soft']

/** Each ink, and the surfaces that the page's classes and rules put it on. */
const texts: Readonly<Record<string, readonly string[]>> = {
  ink: [...plain, ...told, 'line', 'good-soft', 'wait-soft'],
  'ink-2': [...plain, ...told],
  'ink-3': [...plain, ...told],
  'accent-text': [...plain, ...told],
  // Beside a row's time and a reply's state, and in their own soft fields.
  good: ['bg', 'surface', 'hover', 'sunken', 'accent-soft', 'good-soft', 'warn-soft'],
  warn: ['bg', 'surface', 'hover', 'sunken', 'accent-soft', 'warn-soft'],
  bad: ['bg', 'surface', 'hover', 'sunken', 'accent-soft', 'bad-soft', 'warn-soft'],
  wait: ['wait-soft'],
  'accent-ink': ['accent-solid', 'accent-press'],
}

/** What is seen rather than read, and means something, with what it is seen against. */
const shapes: Readonly<Record<string, readonly string[]>> = {
  // Fields, and the chosen one of a few.
  edge: ['surface', 'bg', 'sunken', 'raised', 'warn-soft'],
  // The unread dot, the bar of a row that has the focus, a progress bar, the brand, the overview's bars and columns.
  'accent-solid': ['surface', 'bg', 'hover', 'accent-soft', 'neutral-soft', 'sunken'],
  // The ring of whatever has the focus, a switch that is on.
  'accent-text': [...plain, ...told],
  // A switch that is off, icons, the bars of a priority.
  'ink-3': [...plain, ...told],
  warn: ['surface', 'hover', 'bg', 'accent-soft'],
  bad: ['surface', 'hover', 'bg', 'accent-soft', 'sunken'],
  // A column's outline in the overview, under a pointer as well; a bar there, in its track.
  good: ['surface', 'bg', 'hover', 'sunken'],
  wait: ['surface', 'hover', 'sunken'],
}

const themes = ['light', 'dark'] as const

/** What is below the wanted contrast, as `ink on surface 3.9`. */
function tooFaint(pairs: typeof texts, wanted: number, around: Surroundings): string[] {
  return Object.entries(pairs).flatMap(([ink, surfaces]) =>
    surfaces.flatMap((surface) => {
      const found = contrast(tokenIn(ink, around), tokenIn(surface, around))
      return found >= wanted ? [] : [`--${ink} on --${surface}: ${found.toFixed(2)}`]
    }),
  )
}

const hex = fc
  .tuple(...([0, 1, 2].map(() => fc.integer({ min: 0, max: 255 })) as [fc.Arbitrary<number>]))
  .map((parts) => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`)

/** The corners of what a screen can show are where colours are cut off the most. */
const corners = ['#000000', '#ffffff', '#ff0000', '#00ff00', '#0000ff', '#ffff00', '#00ffff']
const accent = fc.oneof({ weight: 1, arbitrary: fc.constantFrom(...corners, '#ff00ff') }, hex)

it('no picture of the overview is paler than its token', () => {
  // What isn't whole was told by half of the colour once, at 2.25:1: stripes keep it.
  const folder = 'src/screens/overview'
  const pale = readdirSync(folder)
    .filter((file) => file.endsWith('.tsx'))
    .filter((file) =>
      /\bopacity-\d|\b(text|border|fill|stroke)-[a-z-]+\/\d/.test(
        readFileSync(`${folder}/${file}`, 'utf8'),
      ),
    )
  expect(pale).toEqual([])
})

describe.each(themes)('in the %s theme', (theme) => {
  it('every ink can be read on every surface that it stands on, whatever the brand', () => {
    fc.assert(
      fc.property(accent, (brand) => {
        expect(tooFaint(texts, 4.5, { theme, accent: brand })).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('what has a meaning stands out from what is beside it, whatever the brand', () => {
    fc.assert(
      fc.property(accent, (brand) => {
        expect(tooFaint(shapes, 3, { theme, accent: brand })).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('who asks for more contrast gets it', () => {
    fc.assert(
      fc.property(accent, (brand) => {
        const around = { theme, accent: brand, more: true }
        // Under a pressed finger a line's own colour, which has to be seen itself, is enough of a ground.
        expect(tooFaint({ ...texts, ink: [...plain, ...told] }, 7, around)).toEqual([])
        expect(tooFaint(texts, 4.5, around)).toEqual([])
        expect(tooFaint({ ...shapes, line: ['surface', 'bg'] }, 3, around)).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('every token can be read', () => {
    for (const name of tokenNames)
      expect(tokenIn(name, { theme, accent: '#3157d5' })).toHaveLength(3)
  })
})
