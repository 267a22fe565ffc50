import type { Outcome } from './survey'

/** Whether anything answered at all: after how long, in ms, or in which way not. */
export type Reach =
  | { readonly kind: 'answered'; readonly took: number }
  | { readonly kind: 'silent' | 'slow' | 'nothing bound' }

/** What all outcomes together say of the way to the instance. */
export function reachOf(outcomes: readonly Outcome[]): Reach {
  const asked = outcomes.filter((outcome) => 'took' in outcome)
  const heard = asked.filter((outcome) => unreachable(outcome) === null)
  if (heard.length > 0) {
    return { kind: 'answered', took: Math.min(...heard.map(({ took }) => took)) }
  }
  if (asked.length === 0) return { kind: 'nothing bound' }
  return { kind: asked.some((outcome) => unreachable(outcome)?.timedOut) ? 'slow' : 'silent' }
}

/** What all outcomes together say of the access token. */
export function acceptanceOf(outcomes: readonly Outcome[]): 'accepted' | 'refused' | 'unknown' {
  if (outcomes.some(({ kind }) => kind === 'answered')) return 'accepted'
  const failures = outcomes.map((outcome) => (outcome.kind === 'failed' ? outcome.failure : null))
  return failures.some((failure) => failure?.kind === 'session') ? 'refused' : 'unknown'
}

function unreachable(outcome: Outcome) {
  const failure = outcome.kind === 'failed' ? outcome.failure : null
  return failure?.kind === 'unreachable' ? failure : null
}
