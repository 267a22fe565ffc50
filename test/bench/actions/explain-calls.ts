import { knownActions, type Action } from './known-calls'

interface Explained {
  /** Of the calls beyond the least, in the order of what is known. */
  readonly reasons: readonly string[]
  /** The calls that are neither of the least nor known beyond it. */
  readonly unexplained: readonly string[]
  /** The least that wasn't made: then the action wasn't done, or is counted wrong. */
  readonly missing: readonly string[]
}

/** Takes from the calls of an action those that it needs, then those that have a reason, each as often as it is known. */
export function explain(action: Action, made: readonly string[]): Explained {
  const left = [...made]
  const take = (call: string) => {
    const at = left.indexOf(call)
    if (at !== -1) left.splice(at, 1)
    return at !== -1
  }
  const { least, more } = knownActions[action]
  const missing = least.filter((call) => !take(call))
  const reasons = more.filter(({ call }) => take(call)).map(({ reason }) => reason)
  return { reasons, unexplained: left, missing }
}
