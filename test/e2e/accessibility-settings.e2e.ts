import { axeViolations } from './axe-violations'
import { expect, test } from './fixtures'
import { english } from './pseudo/words'
import { listStates } from './states/list-states'
import { otherStates } from './states/other-states'
import { ownTicketStates } from './states/own-ticket-states'
import type { State } from './states/setting'
import { ticketStates } from './states/ticket-states'

/** The screens that most is done on. */
const MAIN = ['the list', 'a ticket', 'a new ticket', 'the overview', 'the overview as tables']

/** What somebody has their system do for their eyes. */
const SETTINGS = [
  { contrast: 'more', colorScheme: 'light' },
  { contrast: 'more', colorScheme: 'dark' },
  { forcedColors: 'active', colorScheme: 'light' },
] as const

const PLAIN = { contrast: null, forcedColors: null, colorScheme: null } as const

test('no main screen has a fault that axe can find, with more contrast or forced colours', async ({
  page,
  desk,
  launchUrl,
}) => {
  const launch = async (route = '') => page.goto(`${await launchUrl()}${route}`)
  const setting = { page, desk, launch, words: english, lang: 'en' }
  const states: readonly State[] = [
    ...listStates,
    ...ticketStates,
    ...ownTicketStates,
    ...otherStates,
  ].filter(({ name }) => MAIN.includes(name))
  expect(states.map(({ name }) => name)).toEqual(MAIN)
  for (const { name, arrive } of states) {
    await test.step(name, async () => {
      await arrive(setting)
      for (const media of SETTINGS) {
        await page.emulateMedia({ ...PLAIN, ...media })
        const rules = media.colorScheme === 'light' ? 'all' : 'colours'
        expect
          .soft(await axeViolations(page, rules), `${name}, ${JSON.stringify(media)}`)
          .toEqual([])
      }
    })
  }
})
