import { lazy, Suspense } from 'react'
import { persistently } from '../../lib/persistently'
import { ControlsSkeleton } from './controls-skeleton'
import type { ListControlsProps } from './list-controls'
import type { ListEmptyProps } from './list-empty'
import type { ListProblemsProps } from './list-problems'
import { PlainProblem } from './plain-problem'

/*
 * What the list needs beside its rows. Asked for as soon as the page's code runs, but not waited for: the first
 * rows come before the ways to sift them.
 */
const around = persistently(() => import('./around-rows'))

const ListControls = lazy(async () => ({ default: (await around).ListControls }))
const ListProblems = lazy(async () => ({ default: (await around).ListProblems }))
const ListEmpty = lazy(async () => ({ default: (await around).ListEmpty }))
const ListUnbound = lazy(async () => ({ default: (await around).ListUnbound }))

/** What stands over the rows, its place held until its code is there. */
export function LateControls(props: ListControlsProps) {
  return (
    <Suspense fallback={<ControlsSkeleton isLoading={props.data.query.isPending} />}>
      <ListControls {...props} />
    </Suspense>
  )
}

/** What went wrong, if anything did. */
export function LateProblems(props: ListProblemsProps) {
  return (
    <Suspense fallback={<PlainProblem query={props.data.query} />}>
      <ListProblems {...props} />
    </Suspense>
  )
}

/** No row to show, and why. */
export function LateEmpty(props: ListEmptyProps) {
  return (
    <Suspense>
      <ListEmpty {...props} />
    </Suspense>
  )
}

/** No list at all, and why. */
export function LateUnbound() {
  return (
    <Suspense>
      <ListUnbound />
    </Suspense>
  )
}
