import type { PageRequest } from '../load/collect-requests'
import type { Load } from '../load/load-page'
import type { Scenario } from '../scenarios'
import { markMissed } from './mark-missed'
import type { Summary } from './summarise-loads'
import { table } from './table'
import { inKilobytes, inSpread, inTimes, inTimesSpread, inWhole } from './words'

/** What this page is held to among 25 tickets, on every profile; both ratios are to the limit's first row. */
export const loadTargets = { shownRatio: 1.15, interactiveRatio: 2.5, shift: 0, moved: 0 } as const

/** A figure in words, marked where it is of what has a target and misses it, as it is written. */
function inWordsOf(summary: Summary, of: keyof typeof loadTargets, words: string): string {
  const isHeld = summary.id === 'page'
  return markMissed(words, !isHeld || parseFloat(words) <= loadTargets[of])
}

/** The times of all pages on one profile. */
export function timesTable(summaries: readonly Summary[]): string {
  return table(
    [
      'page',
      '>first row, ms',
      '>from–to',
      '>× limit',
      '>in a round',
      '>usable, ms',
      '>× limit',
      '>in a round',
      '>shift',
      '>moved',
    ],
    summaries.map((summary) => [
      summary.name,
      inWhole(summary.shown),
      inSpread(summary.spread),
      inWordsOf(summary, 'shownRatio', inTimes(summary.shownRatio)),
      inTimesSpread(summary.shownRatios),
      inWhole(summary.interactive),
      inWordsOf(summary, 'interactiveRatio', inTimes(summary.interactiveRatio)),
      inTimesSpread(summary.interactiveRatios),
      inWordsOf(summary, 'shift', summary.shift.toFixed(3)),
      inWordsOf(summary, 'moved', summary.moved.toFixed(1)),
    ]),
  )
}

function bytesOf(requests: readonly PageRequest[]): number {
  return requests.reduce((sum, { bytes }) => sum + bytes, 0)
}

/** What each page asks its host and the API for, by its last load; what comes when idle is in it. */
export function requestsTable(
  scenarios: readonly Scenario[],
  loads: ReadonlyMap<string, readonly Load[]>,
): string {
  const rows = scenarios.flatMap(({ id, name }) => {
    const load = loads.get(id)?.at(-1)
    if (load === undefined) return []
    const isApi = ({ url }: PageRequest) => new URL(url).pathname.startsWith('/api/')
    const preflights = load.requests.filter(({ type }) => type === 'Preflight')
    const calls = load.requests.filter((request) => isApi(request) && request.type !== 'Preflight')
    const files = load.requests.filter((request) => !isApi(request))
    // A load's own clock begins a little after the navigation's: close enough to tell early from late.
    const early = files.filter(({ endedAt }) => endedAt !== null && endedAt <= load.shown)
    return [
      [
        name,
        inWhole(early.length),
        inKilobytes(bytesOf(early)),
        inWhole(files.length),
        inKilobytes(bytesOf(files)),
        inWhole(calls.length),
        inKilobytes(bytesOf(calls)),
        inWhole(preflights.length),
      ],
    ]
  })
  const head = ['>files by the first row', '>kB', '>files in all', '>kB', '>API calls', '>kB']
  return table(['page', ...head, '>preflights'], rows)
}
