import { helpDesk } from './documents/help-desk'

export const ORIGIN = 'https://support.acme.example'

/** What an address answers. */
export type Answer = readonly [body: string, init?: ResponseInit]

export const html: ResponseInit = { headers: { 'Content-Type': 'text/html' } }
export const helpDeskText = JSON.stringify(helpDesk)
export const away = (to: string): Answer => ['', { status: 302, headers: { Location: to } }]

/** An instance that answers these addresses and no others; `asked` is what it was asked for. */
export function instancePages(pages: Readonly<Record<string, Answer>>) {
  const asked: string[] = []
  const fetch: typeof globalThis.fetch = (input) => {
    const url = input instanceof Request ? input.url : String(input)
    asked.push(url)
    const [body, init] = pages[url.replace(ORIGIN, '')] ?? ['not found', { status: 404 }]
    return Promise.resolve(new Response(body === '' ? null : body, init))
  }
  return { fetch, asked }
}
