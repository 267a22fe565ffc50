import type { Binding } from '../../src/deskdirector/binding'
import {
  argumentsOf,
  type BindableOperation,
} from '../../src/deskdirector/site-file/operation-arguments'
import type { Side } from '../../src/session/side'
import type { Endpoint } from './endpoint'
import { barring } from './barring'
import { fillRequest } from './fill-request'
import { operationSpecs, type OperationSpec } from './operation-specs'
import { UNLOOKED, type Looking } from './looking'
import type { Route } from './route'
import { scoreAnswer } from './score-answer'
import type { Shape } from './shape'
import { answerWords, reasonsFor } from './reasons'
import { unfilledFields } from './unfilled-fields'

/** An endpoint of the document with what its names say. */
export interface Candidate {
  readonly endpoint: Endpoint
  readonly route: Route
  /** Shared by all of a document's. */
  readonly looking: Looking
}

/** An endpoint as a binding of an operation, with what speaks for it and what against. */
export interface Scored {
  readonly candidate: Candidate
  readonly binding: Binding
  /** How sure, 0 to 1. */
  readonly score: number
  /** For choosing among those that are sure enough: a side's own, a newer one, one not deprecated. */
  readonly rank: number
  readonly placed: readonly string[]
  readonly unplaced: readonly string[]
  /** Places of the query and the body that stay empty. */
  readonly unfilled: readonly string[]
  /** What speaks for it, in words. */
  readonly reasons: readonly string[]
  /** Empty: it may be bound. */
  readonly against: readonly string[]
  /** What the answer's things look like. */
  readonly model: Shape | undefined
}

/** Below this nothing is bound: a wrong write is worse than a wrong read, and either worse than none. */
const ENOUGH = { read: 0.6, write: 0.65 }

/** Scores an endpoint for an operation; null where nothing at all speaks for it. */
export function scoreEndpoint(
  operation: BindableOperation,
  candidate: Candidate,
  side: Side,
  entity: Shape | null,
): Scored | null {
  const spec = operationSpecs[operation]
  const { endpoint, route } = candidate
  const way = wayOf(spec, candidate)
  if (way === null) return null
  const agrees = spec.says.every((words) => [...route.said].some((word) => words.test(word)))
  const barred = barring(operation, spec, candidate, side)
  if (barred.length > 0) return asNearest(operation, candidate, way.worth, agrees, barred)
  if (!candidate.looking.takes(endpoint))
    return asNearest(operation, candidate, way.worth, agrees, [UNLOOKED])
  const filled = fillRequest({ operation, spec, endpoint, side, entity })
  // An endpoint that does several things does this one only if something there says so.
  if (way.needsSelection && !filled.isSelected) return null
  const answer = scoreAnswer(spec.answer, endpoint)
  const known = argumentsOf(operation)
  const unplaced = known.filter((argument) => !filled.placed.includes(argument))
  const lost = spec.must.filter((argument) => unplaced.includes(argument))
  const isEmpty = operation === 'ticket.update' && filled.placed.length < 2
  const optional = known.filter((argument) => !spec.must.includes(argument))
  const offered = optional.filter((argument) => filled.placed.includes(argument)).length
  const share = optional.length === 0 ? 1 : 0.5 + offered / optional.length / 2
  const score =
    0.5 * way.worth +
    0.1 * Number(agrees) +
    0.2 * share +
    0.2 * (answer.score ?? 0) -
    0.08 * Math.min(3, route.strangers)
  const enough = spec.writes ? ENOUGH.write : ENOUGH.read
  const { items, total, item } = answer
  return {
    candidate,
    binding: {
      ...filled.binding,
      ...(items !== undefined && { items }),
      ...(total !== undefined && { total }),
      ...(item !== undefined && { item }),
    },
    score,
    rank:
      score +
      0.15 * Number(route.side === side) +
      0.01 * Math.min(9, route.version) -
      0.3 * Number(endpoint.isDeprecated),
    placed: filled.placed,
    unplaced,
    // Only the best one's are told.
    get unfilled() {
      return filled.unfilled()
    },
    reasons: reasonsFor(spec, candidate, side, { worth: way.worth, agrees, answer }),
    model: answer.model,
    against: [
      ...filled.blockers,
      ...unfilledFields(filled.binding, endpoint).map((field) => `nothing fills ${field}`),
      ...lost.map((argument) => `nothing in it takes the page’s “${argument}”`),
      ...(isEmpty ? ['nothing in it takes a field that the page changes'] : []),
      ...(answer.score === null ? [`what it answers isn’t ${answerWords[spec.answer]}`] : []),
      ...(score < enough
        ? [`too little speaks for it (${score.toFixed(2)} of ${String(enough)})`]
        : []),
    ],
  }
}

/** An endpoint that is only worth naming: looking into its models would take long, and change nothing. */
function asNearest(
  operation: BindableOperation,
  candidate: Candidate,
  worth: number,
  agrees: boolean,
  against: readonly string[],
): Scored {
  const { method, path } = candidate.endpoint
  const score = 0.5 * worth + 0.1 * Number(agrees)
  const unplaced = argumentsOf(operation)
  const binding = { method, path }
  const nothing = { placed: [], unfilled: [], reasons: [], model: undefined }
  return { candidate, binding, score, rank: score, ...nothing, unplaced, against }
}

/** What the path is worth as evidence; without a usual path, what the name says is worth less. */
function wayOf(spec: OperationSpec, { endpoint, route }: Candidate) {
  if (endpoint.method === 'DELETE') return null
  const way = spec.ways.find(
    (each) => each.methods.includes(endpoint.method) && each.chain.test(route.chain),
  )
  if (way !== undefined) {
    const isShared =
      spec.selects !== undefined &&
      /(\/action(\/{})?|\/state|\/approval|^ticket\/{})$/.test(route.chain)
    return { worth: way.worth, needsSelection: isShared }
  }
  const isNamed =
    spec.says.length > 1 &&
    spec.says.every((words) => [...route.said].some((word) => words.test(word)))
  // What is made new is made by POST: a PUT there would replace what others made.
  const makes = spec.ways.every(({ methods }) => methods.includes('POST'))
  const fitsMethod = !spec.writes
    ? endpoint.method === 'GET'
    : makes
      ? endpoint.method === 'POST'
      : endpoint.method !== 'GET'
  const isPlain = route.said.size <= spec.says.length + 2
  return isNamed && fitsMethod && isPlain ? { worth: 0.5, needsSelection: false } : null
}
