import type { Context } from 'hono'
import { html } from 'hono/html'
import type { LocalEnv } from '../http/environment'
import type { LocalState } from '../local-state'
import type { Caller } from '../people'
import type { Settings } from '../settings'
import type { Markup } from './document-page'
import { embeddedAddress } from './embedded-address'

/** The frame's element, as the settings have it; microphone is delegated since portal 3.47.4 and 4.6.4. */
function embeddedFrame(settings: Settings, address: string): Markup {
  const allow = settings.clipboardWrite ? 'microphone; clipboard-write' : 'microphone'
  const sandbox = settings.sandboxed ? html`sandbox="${settings.sandbox.join(' ')}"` : ''
  return html`<iframe title="Tickets" src="${address}" allow="${allow}" ${sandbox}></iframe>`
}

/** The embedded page with a token made for this very visit. */
export async function embeddedPage(
  c: Context<LocalEnv>,
  { settings, tokens }: Pick<LocalState, 'settings' | 'tokens'>,
  caller: Caller,
  ticket?: number,
): Promise<Markup> {
  if (!settings.current.pageUrl) {
    return html`<p class="notice">No page yet: type its address in Settings.</p>`
  }
  const { side, person } = caller
  const token = await tokens.issue({ side, userId: person.id })
  const host = new URL(c.req.url).origin
  return embeddedFrame(
    settings.current,
    embeddedAddress(settings.current, { side, host, token, ticket }),
  )
}
