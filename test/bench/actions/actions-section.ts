import type { Browser } from '@playwright/test'
import type { Section } from '../figures/write-report'
import type { World } from '../serve/start-world'
import { actionsTable, missingCalls, unexplainedCalls } from './actions-table'
import { countRequests } from './count-requests'

/** Counts what each thing a person does asks of the instance; a call that has no reason, or is missing, fails the run. */
export async function actionsSection(browser: Browser, world: World): Promise<Section> {
  const calls = await countRequests(browser, world)
  const wrong = [
    ...unexplainedCalls(calls).map((call) => `Unexplained: ${call}`),
    ...missingCalls(calls).map((call) => `Not made: ${call}`),
  ]
  for (const line of wrong) {
    process.stdout.write(`${line}\n`)
    process.exitCode = 1
  }
  return {
    title: 'Requests for what a person does',
    parts: [
      'Calls to the API, preflights apart, on an instance that can be written to; looks for news by the clock are not ' +
        'in it. A call without a reason fails the bench, and so does one of the least that isn’t made.',
      actionsTable(calls),
    ],
  }
}
