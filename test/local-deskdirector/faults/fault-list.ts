import { createRandom } from '../data/random'
import type { Fault, FaultMatch, FaultRule, RandomFaults } from './fault'

/** What is to happen to one call. */
interface Mishap {
  readonly latency: number
  readonly fault: Exclude<Fault, { kind: 'latency' }> | undefined
}

export interface FaultList {
  add(rule: FaultRule): void
  /** Replaces the random faults there were. */
  addRandom(faults: RandomFaults): void
  clear(): void
  /** Rules that are not used up, with what they have left. */
  rules(): readonly FaultRule[]
  /** What is to happen to a call; uses up the rules it takes. */
  take(method: string, pathAndQuery: string): Mishap
}

function matches(match: FaultMatch | undefined, method: string, pathAndQuery: string): boolean {
  if (match?.method && match.method.toUpperCase() !== method) return false
  if (match?.path === undefined) return true
  return typeof match.path === 'string'
    ? match.path === pathAndQuery.split('?')[0]
    : new RegExp(match.path.source, match.path.flags.replace(/[gy]/g, '')).test(pathAndQuery)
}

export function createFaultList(): FaultList {
  let rules: { rule: FaultRule; left: number }[] = []
  let draw: () => Fault | undefined = () => undefined

  /** All latencies that match add up; of the other faults the first one counts, and only it is used up. */
  function take(method: string, pathAndQuery: string): Mishap {
    const random = draw()
    let latency = 0
    let fault: Mishap['fault']
    const meet = (met: Fault): boolean => {
      if (met.kind === 'latency') latency += met.ms
      else if (fault) return false
      else fault = met
      return true
    }
    for (const entry of rules) {
      const isMet = matches(entry.rule.match, method, pathAndQuery) && meet(entry.rule.fault)
      if (isMet) entry.left -= 1
    }
    rules = rules.filter((entry) => entry.left > 0)
    if (random) meet(random)
    return { latency, fault }
  }

  return {
    add(rule) {
      rules.push({ rule, left: rule.times ?? Infinity })
    },
    addRandom({ rate, seed, faults }) {
      const random = createRandom(seed)
      draw = () => (random.chance(rate) && faults.length > 0 ? random.pick(faults) : undefined)
    },
    clear() {
      rules = []
      draw = () => undefined
    },
    rules: () =>
      rules.map(({ rule, left }) => (left === Infinity ? rule : { ...rule, times: left })),
    take,
  }
}
