import type { Page } from '@playwright/test'

/** Every text in the instance's answers so far: whatever the page shows of them was written by somebody else. */
export function listenToInstance(page: Page, origin: string): () => Promise<readonly string[]> {
  const heard = new Set<string>()
  const reading: Promise<void>[] = []
  page.on('response', (response) => {
    if (!response.url().startsWith(origin)) return
    const read = response.json().then((body: unknown) => gather(body, heard))
    // An answer without JSON says nothing.
    reading.push(read.catch(() => undefined))
  })
  return () => Promise.all(reading).then(() => [...heard])
}

function gather(of: unknown, heard: Set<string>): void {
  if (typeof of === 'string') for (const each of [of, ...hostsIn(of)]) heard.add(each)
  else if (typeof of === 'object' && of !== null)
    for (const each of Object.values(of)) gather(each, heard)
}

/** Hosts of the pictures and links in a text. */
const hostsIn = (text: string) => text.match(/[\w-]+(\.[\w-]+)+/g) ?? []

/**
 * What is on the screen, or said of it, in letters without accents: words that didn't come from the pseudo-locale.
 * Not counted: rich text, dates, and `others`.
 */
export async function foreignText(page: Page, others: readonly string[]): Promise<string[]> {
  const known = others.filter((text) => text.length > 1 && text.length < 1_000)
  return page.evaluate((known) => {
    const SAID = ['aria-label', 'title', 'alt', 'placeholder', 'aria-description']
    const WRITTEN = '.written, .rich-text, bdi, time, code, pre, script, style, template, noscript'
    const ours = (element: Element) => element.closest(WRITTEN) === null
    const byLength = [...new Set(known)].sort((a, b) => b.length - a.length)
    const isForeign = (text: string) => {
      let left = text
      // Two letters are somebody's initials.
      if (!/[a-z]{2}/i.test(left) || /^[A-Z]{2}$/.test(left)) return false
      for (const each of byLength) left = left.split(each).join('')
      return /[a-z]{2}/i.test(left)
    }
    const found: string[] = []
    const see = (text: string | null, element: Element) => {
      if (text !== null && isForeign(text))
        found.push(`<${element.localName} class="${element.className}"> ${text.slice(0, 120)}`)
    }
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement
      // What somebody types is theirs; what stands in an empty field is ours.
      if (parent && ours(parent) && parent.localName !== 'textarea')
        see(walker.currentNode.nodeValue, parent)
    }
    for (const element of document.body.querySelectorAll('*')) {
      if (ours(element)) for (const name of SAID) see(element.getAttribute(name), element)
    }
    return [...new Set(found)]
  }, known)
}
