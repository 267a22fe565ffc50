import { site } from 'virtual:first-screen'
import { firstCalls } from './deskdirector/first-screen'
import { FILTER_KEYS } from './deskdirector/ticket-filter'
import { toFetch } from './http/call'
import { callKey, type EarlyAnswers } from './http/early'
import { leaveHandover } from './http/handover'
import { boot as words } from './messages/en/boot'
import { holdsLaunch } from './session/address'
import { matchInstance } from './session/allowed-origin'
import { LAUNCHED, readLaunch, type Launch } from './session/launch'

/** The page's own modules; the build names them, and in development they stand in the document. */
declare const PAGE_FILES: readonly string[]

/**
 * Runs inline in the document's head, before anything else is requested: takes the token out of the address, and
 * asks the instance for what the first screen shows while the rest of the page is still on its way.
 */
const launchedAt = Date.now()
const { address, ...launch } = readLaunch({
  href: location.href,
  origin: self.origin,
  historyState: history.state,
  instances: site.instances,
  routeKeys: FILTER_KEYS,
})
history.replaceState({ ...history.state, ...LAUNCHED }, '', address)
leaveHandover({ launch, launchedAt, early: launch.ok ? askEarly(launch.launch) : new Map() })
// Without Allow Same Origin the page's modules may never load, so that notice can't wait for them.
if (self.origin === 'null') whenParsed(drawOriginNull)
else loadPage(() => whenParsed(() => draw(words.notLoaded)))

// The menu item opened again in the same frame may change no more than the hash: to the browser that is no new
// document, and the launch would stay in the address unread. This hears of it before the page's own router does.
for (const event of ['popstate', 'hashchange'] as const) {
  addEventListener(event, (moved) => {
    if (!holdsLaunch(location.hash)) return
    moved.stopImmediatePropagation()
    location.reload()
  })
}

function loadPage(onMissing: () => void): void {
  for (const file of PAGE_FILES) import(file).catch(onMissing)
}

function whenParsed(act: () => void): void {
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', act)
  else act()
}

function askEarly({ origin, token, app }: Launch): EarlyAnswers {
  const early: EarlyAnswers = new Map()
  const profile = site.profiles[matchInstance(origin, site.instances)?.profile ?? '']
  // Without a word on the platform, the portal's calls go first: most people are contacts.
  for (const call of firstCalls(profile?.[app ?? 'portal'] ?? {}, location.hash.slice(1))) {
    const [url, init] = toFetch(origin, call, token)
    const answer = fetch(url, { ...init, signal: AbortSignal.timeout(15_000) })
    // Whoever takes the answer hears of a failure; until then it is nobody's unhandled rejection.
    answer.catch(() => undefined)
    early.set(callKey(call), answer)
  }
  return early
}

/**
 * Draws the notice, and asks for the page once somebody wants its set-up check. It comes where the page's host lets
 * any origin have it (`Access-Control-Allow-Origin: *`), and then draws check and notice itself.
 */
function drawOriginNull(): void {
  const notice = draw(words.originNull)
  const missing = element('p', words.checkNotLoaded, { role: 'alert' })
  const load = () => loadPage(() => notice.append(missing))
  // Classes that the page's own links have: this one gets no style for itself.
  const className = 'inline-flex py-3 text-accent-text underline'
  notice.append(element('a', words.checkSetup, { href: '#/setup', className, onclick: load }))
  if (location.hash.startsWith('#/setup')) load()
}

function draw({ title, text, steps }: typeof words.notLoaded): HTMLElement {
  const main = element('main', '', { className: 'boot-notice' })
  const list = element('ol', '')
  list.append(...steps.map((step) => element('li', step)))
  main.append(element('h1', title), element('p', text), list)
  document.getElementById('root')?.replaceChildren(main)
  return main
}

function element(name: string, textContent: string, more?: object): HTMLElement {
  return Object.assign(document.createElement(name), { textContent }, more)
}
