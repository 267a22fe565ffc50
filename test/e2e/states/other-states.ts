import { openList, type State } from './setting'

/** Months and spans of time, which the browser writes: dates stay English ones. */
const TIMES = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec minute hour day'.split(' ')
const SPANS = TIMES.flatMap((word) => [`${word}s`, word])

/** Screens beside the tickets. */
export const otherStates: readonly State[] = [
  {
    name: 'the overview',
    names: SPANS,
    async arrive({ page, launch }) {
      await launch('#/overview')
      await page.getByRole('heading', { level: 2 }).first().waitFor()
      await page.getByRole('region').first().getByRole('link').first().waitFor()
    },
  },
  {
    name: 'the overview as tables',
    names: SPANS,
    async arrive({ page }) {
      await page.getByRole('switch').first().click()
      await page.getByRole('table').first().waitFor()
    },
  },
  {
    name: 'the check of the set-up',
    names: ['tokity', 'localStorage', 'sessionStorage', 'indexedDB'],
    async arrive({ page, launch }) {
      await launch('#/setup')
      await page.getByRole('heading', { level: 2 }).first().waitFor()
    },
  },
]

/** How it ends, or doesn't begin. */
export const endStates: readonly State[] = [
  {
    name: 'the end of a session',
    async arrive(setting) {
      await openList(setting)
      setting.desk.settings.update({ refuseTokens: true })
      await setting.page.getByRole('radio').nth(2).click()
      await setting.page.getByRole('alert').first().waitFor()
    },
    leave: ({ desk }) => Promise.resolve(desk.settings.update({ refuseTokens: false })),
  },
  {
    name: 'a launch without a token',
    names: ['help.deskdirector.com/article/uye137c8al'],
    async arrive({ page, lang }) {
      await page.goto(`${new URL(page.url()).origin}/index.html?lang=${lang}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
    },
  },
]
