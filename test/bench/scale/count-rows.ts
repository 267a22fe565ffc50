import type { Page } from '@playwright/test'

/** Calls for a page of the list. */
export const LIST = /\/tickets\?/

interface Answer {
  readonly results: readonly { readonly id: number }[]
}

/** Counts the rows that come to a page from now on: the tickets of the list's answers, each once. */
export function countRows(page: Page): () => number {
  const came = new Set<number>()
  page.on('response', (response) => {
    if (response.request().method() !== 'GET' || !LIST.test(response.url())) return
    const count = ({ results }: Answer) => results.forEach(({ id }) => came.add(id))
    // What breaks off, or can't be read any more, doesn't count.
    response.json().then(count, () => undefined)
  })
  return () => came.size
}
