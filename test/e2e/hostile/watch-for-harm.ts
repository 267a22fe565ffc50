import type { Page } from '@playwright/test'

/**
 * Writes down whatever a hostile text achieves: a script that ran, a request to anybody but the page's host and the
 * instance, a refusal by the policy that says something of the kind was tried.
 *
 * Not counted: that inline handlers and styles were refused. Chromium says so when a sanitiser only parses such a text,
 * though nothing of it is put anywhere.
 */
export async function watchForHarm(
  page: Page,
  ours: readonly string[],
): Promise<readonly string[]> {
  const harm: string[] = []
  await page.exposeFunction('hit', () => void harm.push('a script ran'))
  await page.addInitScript(() => {
    const tell = () => (window as unknown as { hit(): void }).hit()
    window.alert = tell
    window.confirm = () => (tell(), false)
    window.prompt = () => (tell(), null)
  })
  page.on('request', (request) => {
    const url = request.url()
    if (/^https?:/.test(url) && !ours.includes(new URL(url).origin)) harm.push(`asked for ${url}`)
  })
  page.on('console', (message) => {
    const text = message.text()
    if (/TrustedHTML|Loading the|Refused to (load|frame|connect)/.test(text)) harm.push(text)
  })
  page.on('popup', () => harm.push('a window opened'))
  page.on('framenavigated', (frame) => {
    if (frame.parentFrame() !== null) harm.push(`a frame shows ${frame.url()}`)
  })
  page.on('pageerror', (error) => harm.push(`an error: ${error.message}`))
  return harm
}

/**
 * Elements that no text may ever become, and attributes that run. The page has one such element itself, the last in the
 * document: what its deployer's file says, as inert JSON. Were another put before it under its name, it would be named.
 */
export const planted = () =>
  Array.from(document.body.querySelectorAll('*'))
    .filter((element) => element !== document.getElementById('site'))
    .filter(
      (element) =>
        /^(script|iframe|object|embed|form|base|link|meta|style|math|video|audio)$/.test(
          element.localName,
        ) ||
        Array.from(element.attributes).some(
          ({ name, value }) => /^on/i.test(name) || /^\s*javascript:/i.test(value),
        ),
    )
    .map((element) => element.outerHTML.slice(0, 200))
