import type { Check, SetupAround, SetupWords } from './check'
import { deviceChecks } from './device-checks'
import { frameChecks } from './frame-checks'
import { instanceChecks, type Asked } from './instance-checks'
import { launchChecks } from './launch-checks'
import { operationChecks } from './operation-checks'
import { survey, tried } from './survey'

/** Every check there is to run, section by section, in the order they are read. */
export function listChecks(around: SetupAround, words: SetupWords): Check[] {
  const asked = askOnce(around, words)
  return [
    ...launchChecks(around, words),
    ...frameChecks(around, words),
    ...instanceChecks(around, words, asked),
    ...operationChecks(around, words, asked),
    ...deviceChecks(around, words),
  ]
}

/** Asks the instance when the first check wants to know, and never twice in one run. */
function askOnce({ launched }: SetupAround, { instance }: SetupWords): Asked {
  let outcomes: ReturnType<Asked> | undefined
  return async (signal) => {
    if (launched === undefined) return { state: 'unknown', text: instance.notAsked }
    const { desk, session } = launched
    if (session.view().phase !== 'active') return { state: 'unknown', text: instance.sessionOver }
    if (desk === null) return null
    outcomes ??= (() => {
      const answers = survey(desk, signal)
      return Promise.all(tried.map((operation) => answers[operation]))
    })()
    return outcomes
  }
}
