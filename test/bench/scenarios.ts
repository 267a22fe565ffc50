import type { Probe } from './load/probe'

/** How many tickets the instances behind the pages hold. */
export const deskSizes = [25, 1_000, 10_000, 100_000] as const

export type DeskSize = (typeof deskSizes)[number]

/** One page to load, and the instance it asks. */
export interface Scenario {
  readonly id: string
  readonly name: string
  /** Its document, from the root of the static host. */
  readonly path: string
  readonly desk: DeskSize
  /** What it is measured against: the limit with the same instance. */
  readonly limit: string
  readonly probe: Probe
  /** Only where one profile is enough. */
  readonly firstProfileOnly: boolean
  /** Loads a round: what the page is held to has more of them, so that one slow load counts for less. */
  readonly turns: number
}

/** A ticket's row, in every page that lists them; the page's contract names the attribute. */
const row = '[data-ticket-id]'
const handled = { link: `${row} a`, search: 'input[type=search]' }

const limitId = (desk: DeskSize) => (desk === 25 ? 'limit' : `limit-${desk}`)

function scenario(
  id: string,
  name: string,
  path: string,
  more: Partial<Scenario> = {},
  desk: DeskSize = 25,
): Scenario {
  return {
    id,
    name,
    path,
    desk,
    limit: limitId(desk),
    probe: { shown: row, handled },
    firstProfileOnly: false,
    turns: 1,
    ...more,
  }
}

const nothingToPress = { probe: { shown: row, handled: null } }
const often = { turns: 3 }
const onFirst = { firstProfileOnly: true }
const afterRows = '… its bundle after the rows'

/** Every page of the comparison, in the order of the report. */
export const scenarios: readonly Scenario[] = [
  scenario('limit', 'the limit: hand-written, one inline script', '/limit.html', {
    ...nothingToPress,
    ...often,
  }),
  scenario('naive', 'React + Query + router, fetch after mount', '/naive/index.html'),
  scenario('naive-early', 'the same, fetch by an inline script', '/naive/early.html'),
  ...(
    [
      ['rows', 'which draws the rows, too; bundle at once'],
      ['rows-low', '… bundle at low priority'],
      ['rows-after', '… bundle after the answer'],
    ] as const
  ).map(([file, name]) => scenario(`naive-${file}`, name, `/naive/${file}.html`, onFirst)),
  scenario('sample', 'like DeskDirector’s sample: shows one name', '/sample/index.html', {
    probe: { shown: '[data-name]', handled: null },
  }),
  scenario('page', 'this page', '/page/index.html', often),
  scenario('page-after', afterRows, '/page/after.html', onFirst),
  scenario('page-once', '… its bundle at once', '/page/once.html', onFirst),
  scenario('page-linked', '… its styles in a file', '/page/linked.html', onFirst),
  ...deskSizes
    .filter((size) => size !== 25)
    .flatMap((size) => {
      const among = `among ${size.toLocaleString('en')} tickets`
      return [
        scenario(limitId(size), `the limit, ${among}`, '/limit.html', nothingToPress, size),
        scenario(`page-${size}`, `this page, ${among}`, '/page/index.html', {}, size),
        // Whether the bundle should wait for the rows is asked once more where their answer is long.
        ...(size === 10_000
          ? [scenario(`page-after-${size}`, afterRows, '/page/after.html', onFirst, size)]
          : []),
      ]
    }),
]
