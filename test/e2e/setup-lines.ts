import { expect, type FrameLocator, type Page } from '@playwright/test'

type Screen = Page | FrameLocator

/** One line of the check, by how its heading begins, or by what it matches. */
function line(screen: Screen, title: string | RegExp) {
  const name = typeof title === 'string' ? new RegExp(`^${title}`) : title
  return screen
    .getByRole('listitem')
    .filter({ has: screen.getByRole('heading', { level: 3, name }) })
}

/** Holds one line to its state and its words. */
export async function expectLine(
  screen: Screen,
  title: string | RegExp,
  state: string,
  words: RegExp,
) {
  await expect(line(screen, title)).toContainText(state)
  await expect(line(screen, title)).toContainText(words)
}

/** Waits until the check is through, with this result. */
export const checked = (screen: Screen, result: string | RegExp) =>
  expect(screen.getByRole('status').filter({ hasText: result })).toBeAttached({ timeout: 20_000 })
