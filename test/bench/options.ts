import { parseArgs } from 'node:util'
import { profiles, type Profile } from './profiles'
import { scenarios, type Scenario } from './scenarios'

export const parts = ['loads', 'scale', 'actions', 'memory'] as const

/** How many rounds a report is of, at the least. */
const ROUNDS = 7

export interface Options {
  readonly profiles: readonly Profile[]
  /** How many rounds a profile has. */
  readonly roundsOn: (profile: Profile) => number
  readonly scenarios: readonly Scenario[]
  readonly parts: readonly (typeof parts)[number][]
  /** Compare with what is recorded, and fail where a ratio is worse. */
  readonly check: boolean
  /** Write the ratios down as those to compare with. */
  readonly record: boolean
  /** Nothing is left out: the report can be written. */
  readonly isWhole: boolean
}

/**
 * Reads the command line: `--profile`, `--rounds`, `--pages` and `--parts` choose, names with commas between;
 * `--quick` is the limit and the page on every profile, in few rounds. Throws on a name there isn't, with those there are.
 */
export function readOptions(words: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...words],
    options: {
      profile: { type: 'string' },
      rounds: { type: 'string' },
      pages: { type: 'string' },
      parts: { type: 'string' },
      quick: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      record: { type: 'boolean', default: false },
    },
  })
  const { quick } = values
  const byId = <T extends { readonly id: string }>(all: readonly T[], asked: string | undefined) =>
    chosen(
      all.map(({ id }) => id),
      asked,
    ).map((id) => all.find((each) => each.id === id)!)
  const rounds = Number(values.rounds ?? ROUNDS)
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds is a number from 1 up')
  return {
    profiles: byId(profiles, values.profile),
    roundsOn: ({ quickRounds }) => (quick && values.rounds === undefined ? quickRounds : rounds),
    scenarios: byId(scenarios, values.pages ?? (quick ? 'limit,page' : undefined)),
    parts: chosen(parts, values.parts ?? (quick ? 'loads' : undefined)),
    check: values.check,
    record: values.record,
    isWhole:
      [values.profile, values.pages, values.parts].every((v) => v === undefined) &&
      !quick &&
      rounds >= ROUNDS,
  }
}

/** The names asked for, in their own order; all of them if none were. */
function chosen<Name extends string>(all: readonly Name[], asked: string | undefined): Name[] {
  const names = asked?.split(',') ?? all
  const unknown = names.filter((name) => !all.some((each) => each === name))
  if (unknown.length > 0) {
    throw new Error(`There is no ${unknown.join(', ')}: only ${all.join(', ')}.`)
  }
  return all.filter((name) => names.includes(name))
}
