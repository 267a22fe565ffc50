import { useSyncExternalStore } from 'react'
import { firstRows } from '../../lib/first-rows'
import { persistently } from '../../lib/persistently'
import { useDesk } from '../../queries/desk'
import { withLateStyles } from '../../ui/with-late-styles'
import type { FromList } from '../paths'
import type * as Around from './around-rows'
import { ControlsSkeleton, ToolsSkeleton } from './controls-skeleton'
import type { ListControlsProps } from './list-controls'
import type { ListEmptyProps } from './list-empty'
import type { ListNewsProps } from './list-news'
import type { ListProblemsProps } from './list-problems'
import type { ListToolsProps } from './list-tools'
import type { MarksProps } from './marks'
import { PlainProblem } from './plain-problem'
import type * as Seldom from './seldom-parts'
import type { ReadOwnMarksProps } from './read-own-marks'
import type { RestOfRowsProps } from './rest-of-rows'
import type { RowMarkProps } from './row-mark'
import type { RowMatchProps } from './row-match'

/*
 * What the list needs beside its rows and its search. Asked for as soon as the first rows stand, and not waited for: on a
 * slow wire its bytes would keep all the rest waiting. One store each rather than a lazy component for every part: once
 * the code is there, a row that comes later is whole at once.
 */
let here: typeof Around | null = null
const around = firstRows
  .then(() => persistently(() => import('./around-rows')))
  .then((parts) => {
    parts.dress()
    here = parts
  })

let seldomHere: typeof Seldom | null = null
const seldom = around.then(() =>
  persistently(() => withLateStyles(() => import('./seldom-parts'))).then(
    (parts) => (seldomHere = parts),
  ),
)

function listenTo(arrival: Promise<unknown>) {
  const waiting = new Set<() => void>()
  void arrival.then(() => waiting.forEach((changed) => changed()))
  return (changed: () => void) => {
    waiting.add(changed)
    return () => waiting.delete(changed)
  }
}

const [onArrival, onSeldomArrival] = [listenTo(around), listenTo(seldom)]

/** The late parts, once their code is there. */
function useParts() {
  return useSyncExternalStore(onArrival, () => here)
}

/** What most lists have nothing of, once its code is there. */
function useSeldomParts() {
  return useSyncExternalStore(onSeldomArrival, () => seldomHere)
}

/** Beside the search: whether open or closed, and the way to a new ticket; its place held until its code is there. */
export function LateTools(props: ListToolsProps) {
  const parts = useParts()
  const offersNew = useDesk().connection.can('ticket.create')
  return parts ? <parts.ListTools {...props} /> : <ToolsSkeleton {...{ offersNew }} />
}

/** What else stands over the rows, its place held until its code is there. */
export function LateControls(props: ListControlsProps) {
  const parts = useParts()
  if (parts === null) return <ControlsSkeleton isLoading={props.data.query.isPending} />
  return <parts.ListControls {...props} />
}

/** What went wrong, if anything did, and what somebody left unsent. */
export function LateProblems(props: ListProblemsProps) {
  const parts = useSeldomParts()
  if (parts === null) return <PlainProblem query={props.data.query} />
  return <parts.ListProblems {...props} />
}

/** Over the rows: that tickets have changed meanwhile. */
export function LateNews(props: ListNewsProps) {
  const parts = useSeldomParts()
  return parts && <parts.ListNews {...props} />
}

/** In the rows: the words that were searched for. */
export function LateMarks(props: MarksProps) {
  const parts = useSeldomParts()
  return parts && <parts.Marks {...props} />
}

/** No row to show, and why. */
export function LateEmpty(props: ListEmptyProps) {
  const parts = useParts()
  return parts && <parts.ListEmpty {...props} />
}

/** No list at all, and why. */
export function LateUnbound() {
  const parts = useSeldomParts()
  return parts && <parts.ListUnbound />
}

/** The end of the rows, and the way to more of them. */
export function LateRestOfRows(props: RestOfRowsProps) {
  const parts = useParts()
  return parts && <parts.RestOfRows {...props} />
}

/** On a row: why a search found it. */
export function LateRowMatch(props: RowMatchProps) {
  const parts = useSeldomParts()
  return parts && <parts.RowMatch {...props} />
}

/** What the tickets are to their reader. */
export function LateReadOwnMarks(props: ReadOwnMarksProps) {
  const parts = useSeldomParts()
  return parts && <parts.ReadOwnMarks {...props} />
}

/** On a row: what there is of the reader's that hasn't arrived at its ticket. */
export function LateRowMark(props: RowMarkProps) {
  const parts = useSeldomParts()
  return parts && <parts.RowMark {...props} />
}

/** The new tickets that somebody began. */
export function LateUnsentTicket(props: FromList) {
  const parts = useSeldomParts()
  return parts && <parts.UnsentTicket {...props} />
}
