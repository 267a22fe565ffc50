import type { Page, Response } from '@playwright/test'
import type { Words } from '../../../src/messages/en'
import type { ServedDeskDirector } from '../../local-deskdirector/serve-local-deskdirector'

export interface Setting {
  readonly page: Page
  readonly desk: ServedDeskDirector
  /** What the page speaks, and the launch parameter that says so. */
  readonly words: Required<Words>
  readonly lang: string
  readonly launch: (route?: string) => Promise<Response | null>
}

/** One screen as somebody comes to see it, from where the one before has led. */
export interface State {
  readonly name: string
  /** What it says that has no words of ours: names of things in browsers and in `site.json`. */
  readonly names?: readonly string[]
  readonly arrive: (setting: Setting) => Promise<unknown>
  /** Leaves it, where the next couldn't be come to otherwise. */
  readonly leave?: (setting: Setting) => Promise<unknown>
}

export const rows = (page: Page) => page.locator('[data-ticket-id]')

export async function openList({ page, launch }: Setting): Promise<void> {
  await launch()
  await page.getByRole('combobox').last().waitFor()
  await rows(page).first().waitFor()
}

export async function closeDialog({ page }: Setting): Promise<void> {
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

/** Presses what leads to a dialog. */
export async function openDialog({ page }: Setting, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name, exact: true }).first().click()
  await page.getByRole('dialog').waitFor()
}
