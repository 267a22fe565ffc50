import type { Page } from '@playwright/test'

const all = ['localStorage', 'sessionStorage', 'indexedDB'] as const

/** From the next document on, a browser that lets the frame store nothing: in Chromium, naming a storage is what throws. */
export async function refuseStorages(
  page: Page,
  storages: readonly (typeof all)[number][] = all,
): Promise<void> {
  await page.addInitScript((names) => {
    for (const name of names) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Access is denied for this document.', 'SecurityError')
        },
      })
    }
  }, storages)
}
