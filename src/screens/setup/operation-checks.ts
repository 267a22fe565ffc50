import type { ContractBreach, Failure } from '../../http/errors'
import type { Check, Found, SetupAround, SetupWords } from './check'
import type { Asked } from './instance-checks'
import { othersOf } from './other-operations'
import { tried, type Outcome, type Tried } from './survey'
import { acceptanceOf, reachOf } from './verdict'

/** As many broken fields as are worth naming: the first few tell what the rest have. */
const MOST = 8

/** The operations: what came of those that could be tried, and which of the others there are. */
export function operationChecks(around: SetupAround, words: SetupWords, asked: Asked): Check[] {
  const { operations } = words.instance
  const checks = tried.map((operation, index): Check => ({
    id: operation,
    section: 'operations',
    title: operations[operation],
    operation,
    run: async (signal) => {
      const came = await asked(signal)
      if (came === null || 'state' in came) return came
      return foundOperation(operation, came[index] ?? { kind: 'nothing' }, words, {
        isReached: reachOf(came).kind === 'answered',
        isAccepted: acceptanceOf(came) !== 'refused' && around.problem?.kind !== 'other-side',
      })
    },
  }))
  return [...checks, ...othersOf(around, words)]
}

/** What one operation's outcome means, where the instance is reached at all, and the access token accepted. */
export function foundOperation(
  operation: Tried,
  outcome: Outcome,
  { instance }: SetupWords,
  { isReached, isAccepted }: { readonly isReached: boolean; readonly isAccepted: boolean },
): Found {
  const words = instance.operations
  switch (outcome.kind) {
    case 'unbound':
      return operation === 'me'
        ? { state: 'limited', text: words.meUnbound }
        : { state: 'bad', text: words.unbound, advice: [words.connectAdvice] }
    case 'nothing':
      return { state: 'unknown', text: isReached ? words.nothingToTry : words.notReached }
    case 'answered':
      return outcome.broken.length === 0
        ? { state: 'good', text: words.answered(outcome.took) }
        : {
            state: 'bad',
            text: words.withBroken(outcome.took),
            names: breaches(outcome.broken, words),
            advice: [words.breachAdvice],
          }
    case 'failed':
      // One cause is one thing to do: the line above names it.
      if (!isReached) return { state: 'unknown', text: words.notReached }
      if (!isAccepted && isRefusal(outcome.failure)) {
        return { state: 'unknown', text: words.notAccepted }
      }
      return { state: 'bad', ...describe(outcome.failure, words) }
  }
}

function isRefusal(failure: Failure | null): boolean {
  return failure?.kind === 'session' || failure?.kind === 'forbidden'
}

type OperationWords = SetupWords['instance']['operations']

/** Never in the instance's own words, which may hold whatever a person wrote. */
function describe(
  failure: Failure | null,
  words: OperationWords,
): Pick<Found, 'text' | 'names' | 'advice'> {
  const connect = [words.connectAdvice]
  const again = [words.againAdvice]
  switch (failure?.kind) {
    case 'session':
      return { text: words.refusedHere, advice: connect }
    case 'forbidden':
      return failure.status === 401
        ? { text: words.refusedHere, advice: connect }
        : { text: words.forbidden, advice: [words.permissionAdvice] }
    case 'missing':
      return { text: words.missing, advice: connect }
    case 'conflict':
      return { text: words.status(409), advice: connect }
    case 'rejected':
      return { text: words.status(failure.status), advice: connect }
    case 'busy':
      return { text: words.busy(failure.status), advice: again }
    case 'server':
      return { text: words.status(failure.status), advice: again }
    case 'contract':
      return {
        text: words.unlike,
        names: breaches([failure.breach], words),
        advice: connect,
      }
    case 'unreachable':
      return { text: words.noAnswer, advice: again }
    case undefined:
      return { text: words.broke, advice: again }
  }
}

/** What was expected where. What was found there stays out: it may be what a person wrote. */
function breaches(
  broken: readonly ContractBreach[],
  { breach }: OperationWords,
): readonly string[] {
  const lines = broken.map(({ field, expected }) => breach(field, expected))
  return [...new Set(lines)].slice(0, MOST)
}
