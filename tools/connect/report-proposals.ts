import type { Side } from '../../src/session/side'
import { titleOf } from './endpoint'
import { oneLine } from './plain-text'
import { sides, type Proposal } from './propose'
import { textOf } from './json'

const names: Readonly<Record<Side, string>> = { portal: 'Client Portal', tech: 'TECH' }

/** As many places as are worth naming, of those that nothing fills. */
const MOST = 8

/** What was found for every operation, and why not for the others: lines of text. */
export function proposalLines(proposals: readonly Proposal[]): string[] {
  return sides.flatMap((side) => {
    const own = proposals.filter((each) => each.side === side)
    const bound = own.filter(({ best }) => best !== null)
    return [
      '',
      `${names[side]}: ${String(bound.length)} of ${String(own.length)} operations`,
      ...bound.flatMap(boundLines),
      ...missingLines(own.filter(({ best }) => best === null)),
    ]
  })
}

function boundLines({ operation, best }: Proposal): string[] {
  if (best === null) return []
  const { placed, unplaced, unfilled } = best
  const fills = [
    ...(placed.length > 0 ? [`fills ${placed.join(', ')}`] : []),
    ...(unplaced.length > 0 ? [`not ${unplaced.join(', ')}`] : []),
  ]
  const empty = unfilled.slice(0, MOST).join(', ')
  const more = unfilled.length > MOST ? ` and ${String(unfilled.length - MOST)} more` : ''
  const lines = [
    `sure to ${String(Math.round(best.score * 100))} %: ${best.reasons.join(', ')}`,
    ...(fills.length > 0 ? [fills.join('; ')] : []),
    ...(unfilled.length > 0 ? [`leaves empty: ${oneLine(empty, 240)}${more}`] : []),
  ]
  return [
    `  ${operation.padEnd(20)} ${oneLine(titleOf(best.candidate.endpoint))}`,
    ...lines.map((line) => `  ${' '.repeat(20)} ${line}`),
  ]
}

function missingLines(missing: readonly Proposal[]): string[] {
  if (missing.length === 0) return []
  const near = missing.flatMap(({ operation, nearest }) =>
    nearest === null
      ? []
      : [
          `    ${operation.padEnd(18)} nearest: ${oneLine(titleOf(nearest.candidate.endpoint))}`,
          ...nearest.against
            .slice(0, 3)
            .map((reason) => `    ${' '.repeat(18)} ${oneLine(reason)}`),
        ],
  )
  const none = missing
    .filter(({ nearest }) => nearest === null)
    .map(({ operation }) => textOf(operation))
  return [
    '  Not bound:',
    ...near,
    ...(none.length > 0 ? [`    nothing like it in the document: ${none.join(', ')}`] : []),
  ]
}
