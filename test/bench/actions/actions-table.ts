import { table } from '../figures/table'
import { inWhole } from '../figures/words'
import { actions, knownActions, type Calls } from './known-calls'
import { explain } from './explain-calls'

/** The calls of each action beside the fewest possible: equal, or with the reason of each that is more. */
export function actionsTable(calls: Calls): string {
  return table(
    ['action', '>calls', '>least', 'which', 'why more'],
    actions.map((action) => {
      const { words, least } = knownActions[action]
      const made = calls[action]
      const { reasons, unexplained } = explain(action, made)
      const why = [...reasons, ...unexplained.map((call) => `unexplained: \`${call}\``)]
      return [
        words,
        inWhole(made.length),
        inWhole(least.length),
        counted(made).join(', '),
        why.join('; '),
      ]
    }),
  )
}

/** Names every call that nothing explains, with the action that made it. */
export function unexplainedCalls(calls: Calls): string[] {
  return wrongCalls(calls, 'unexplained')
}

/** Names every call of the least that an action didn't make. */
export function missingCalls(calls: Calls): string[] {
  return wrongCalls(calls, 'missing')
}

function wrongCalls(calls: Calls, way: 'unexplained' | 'missing'): string[] {
  return actions.flatMap((action) =>
    explain(action, calls[action])[way].map((call) => `${knownActions[action].words}: ${call}`),
  )
}

/** Each call once, with how often it was made where that is more than once. */
function counted(calls: readonly string[]): string[] {
  return [...new Set(calls)].map((call) => {
    const times = calls.filter((each) => each === call).length
    return times === 1 ? `\`${call}\`` : `\`${call}\` × ${times}`
  })
}
