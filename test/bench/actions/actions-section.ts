import type { Browser } from '@playwright/test'
import type { Section } from '../figures/write-report'
import type { World } from '../serve/start-world'
import { actionsTable } from './actions-table'
import { countRequests } from './count-requests'

/** Counts what each thing a person does asks of the instance. */
export async function actionsSection(browser: Browser, world: World): Promise<Section> {
  return {
    title: 'Requests for what a person does',
    parts: [
      'Calls to the API, preflights apart, on an instance that can be written to; looks for news by the clock are not ' +
        'in it.',
      actionsTable(await countRequests(browser, world)),
    ],
  }
}
