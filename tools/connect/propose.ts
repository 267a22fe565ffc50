import type { Binding } from '../../src/deskdirector/binding'
import {
  operationNames,
  type BindableOperation,
} from '../../src/deskdirector/site-file/operation-arguments'
import type { Side } from '../../src/session/side'
import type { Endpoint } from './endpoint'
import { Looking, UNLOOKED } from './looking'
import { proposeVocabulary } from './propose-vocabulary'
import { routeOf } from './route'
import { scoreEndpoint, type Candidate, type Scored } from './score-endpoint'
import type { Shape } from './shape'

/** What a document has for one operation of one side. */
export interface Proposal {
  readonly operation: BindableOperation
  readonly side: Side
  readonly best: Scored | null
  /** Where nothing is bound: what came nearest. */
  readonly nearest: Scored | null
  /** How many endpoints that may be it weren't looked into. */
  readonly unlooked: number
}

export interface ProposedProfile {
  readonly portal: Readonly<Record<string, Binding>>
  readonly tech: Readonly<Record<string, Binding>>
  readonly vocabulary: Readonly<Record<string, readonly string[]>>
}

export const sides: readonly Side[] = ['portal', 'tech']

/** The best endpoint for every operation of each side, as far as one is good enough. */
export function propose(endpoints: readonly Endpoint[]): readonly Proposal[] {
  const looking = new Looking()
  const candidates = endpoints.map((endpoint) => ({ endpoint, route: routeOf(endpoint), looking }))
  return sides.flatMap((side) => {
    const get = proposeOne('ticket.get', side, candidates, null)
    const entity = get.best?.model ?? null
    return operationNames.map((operation) =>
      operation === 'ticket.get' ? get : proposeOne(operation, side, candidates, entity),
    )
  })
}

/** What a person has to know of what wasn't looked into; null where all was. */
export function unlookedWords(proposals: readonly Proposal[]): string | null {
  const most = Math.max(0, ...proposals.map(({ unlooked }) => unlooked))
  return most === 0
    ? null
    : `\nThe document has too many models to look into all of them: up to ${String(most)} calls that may be what is wanted were passed over. Give it in smaller files.`
}

/** The profile that proposals make. */
export function profileOf(proposals: readonly Proposal[]): ProposedProfile {
  const bindings = (side: Side) =>
    Object.fromEntries(
      proposals.flatMap((each) =>
        each.side === side && each.best !== null ? [[each.operation, each.best.binding]] : [],
      ),
    )
  return {
    portal: bindings('portal'),
    tech: bindings('tech'),
    vocabulary: proposeVocabulary(proposals),
  }
}

function proposeOne(
  operation: BindableOperation,
  side: Side,
  candidates: readonly Candidate[],
  entity: Shape | null,
): Proposal {
  const scored = candidates.flatMap(
    (candidate) => scoreEndpoint(operation, candidate, side, entity) ?? [],
  )
  const good = scored.filter(({ against }) => against.length === 0).sort((a, b) => b.rank - a.rank)
  const best = preferred(operation, good)
  const nearest =
    best === null ? (scored.sort((a, b) => nearness(b, side) - nearness(a, side))[0] ?? null) : null
  const unlooked = scored.filter(({ against }) => against.includes(UNLOOKED)).length
  return { operation, side, best, nearest, unlooked }
}

/** A PATCH that a PUT stands beside is taken for an update: a PUT overwrites all it isn't given. */
function preferred(operation: BindableOperation, good: readonly Scored[]): Scored | null {
  const [first] = good
  if (
    first === undefined ||
    operation !== 'ticket.update' ||
    first.candidate.endpoint.method !== 'PUT'
  )
    return first ?? null
  const patch = good.find(
    ({ candidate: { endpoint, route } }) =>
      endpoint.method === 'PATCH' && route.side === first.candidate.route.side,
  )
  return patch ?? first
}

/** A side's own, or a neutral one, is nearer than the other side's. */
function nearness({ candidate, score, against }: Scored, side: Side): number {
  const isOther = candidate.route.side !== null && candidate.route.side !== side
  return (
    score -
    0.05 * against.length -
    (isOther ? 0.5 : 0) -
    (candidate.route.refusal === null ? 0 : 0.3)
  )
}
