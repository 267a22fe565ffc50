import {
  listCallOf,
  ticketCallOf,
  type FirstScreen,
  type FirstSide,
} from './deskdirector/first-calls'
import { readWhole, toFetch, type Answer, type HttpCall } from './http/call'
import { callKey, type EarlyAnswers } from './http/early'
import { leaveHandover } from './http/handover'
import { directionOf, languageOf } from './lib/language'
import { pause } from './lib/pause'
import { copyOf, drawFirstRows } from './screens/ticket-list/draw-first-rows'
import { holdsLaunch } from './session/address'
import { matchInstance } from './session/allowed-origin'
import { readLaunch, type Launch } from './session/launch'
import { lookWords } from './session/look'

/** As much of `site.json` as is needed here; the build writes it in. */
declare const FIRST_SCREEN: FirstScreen

/** The page's own modules; the build names them, and in development they stand in the document. */
declare const PAGE_FILES: readonly string[]

/** What the words of every language stand on. */
declare const WORDS_FILES: readonly string[]

/** What the words of each language but English are in, by its name. */
declare const LANGUAGE_FILES: Readonly<Record<string, readonly string[]>>

/**
 * Runs inline in the document's head, before anything else is requested: takes the token out of the address, asks
 * the instance for what the first screen shows while the rest of the page is still on its way, and draws the first
 * rows of that.
 */
const site = FIRST_SCREEN
const launchedAt = Date.now()
/** The document is whole: this script stands in its head. */
const parsed = new Promise((resume) => addEventListener('DOMContentLoaded', resume))
const { address, ...launch } = readLaunch({
  ...site,
  href: location.href,
  origin: self.origin,
  historyState: history.state,
})
// With a state there and no token, somebody pressed reload.
history.replaceState({ ...history.state, launched: true }, '', address)
const early: EarlyAnswers = new Map()
const shown = launch.ok && askEarly(launch.launch)
leaveHandover({ launch, launchedAt, early, shown })
const others = LANGUAGE_FILES
const language = languageOf([launch.lang ?? '', ...navigator.languages], others)
// What is drawn meanwhile stands in the direction of the words.
document.documentElement.dir = directionOf(language)
// Before anything is drawn. Neither `light` nor `dark` in it means no colours of the page's own.
document.documentElement.dataset['theme'] = lookWords(launch.theme)
// Without Allow Same Origin the page's modules may never load, so that notice can't wait for them.
if (self.origin === 'null') void parsed.then(showOriginNull)
// In ms, behind the question for the first answer.
else setTimeout(loadAll, 40)

// The menu item opened again in the same frame may change no more than the hash: to the browser that is no new
// document, and the launch would stay in the address unread. This hears of it before the page's own router
// does: a hash that changes is a `popstate` first.
addEventListener('popstate', startAgain)

function startAgain(moved: Event): void {
  if (!holdsLaunch(location.hash)) return
  moved.stopImmediatePropagation()
  location.reload()
}

/**
 * The page's code, and its words beside it. Not at once: what they weigh would come amid the answer, which is asked for
 * here. Nor after the answer: that shows the rows hardly sooner, and the page is used about a seventh later
 * (`npm run bench`).
 */
function loadAll(): void {
  loadPage(() => show('not-loaded'))
  load([...WORDS_FILES, ...(others[language as string] ?? [])])
}

function loadPage(failed: () => unknown): void {
  load(PAGE_FILES, failed)
}

/** What fails and nobody hears of, the page asks for again. */
function load(files: readonly string[], failed?: () => unknown): void {
  for (const file of files) import(file).catch(() => parsed.then(failed))
}

/**
 * Asks for what the first screen shows. Gives what settles once the list's first rows stand, where it is a list. No
 * `preconnect` could be ahead of it: the address alone says which instance it is, and this is the first to read that.
 */
function askEarly({ origin, token, app }: Launch): Promise<unknown> | false | undefined {
  // Without a word on the platform, the portal's calls go first: most people are contacts.
  const side = matchInstance(origin, site.instances)?.[app ?? 'portal']
  const route = location.hash.slice(1)
  if (!side) return undefined
  const list = ask(listCallOf(side, route))
  ask(ticketCallOf(side, route))
  ask(side.me)
  // Only the list's own address shows it; elsewhere its answer tells which side the token is of.
  return list && !/^\/[^t]/.test(route) && parsed.then(() => showList(list, side))

  function ask(call: HttpCall | undefined): Promise<Answer> | undefined {
    if (!call) return undefined
    const answer = fetch(...toFetch(origin, call, token, AbortSignal.timeout(15_000))).then(
      readWhole,
    )
    // Whoever takes the answer hears of a failure; until then it is nobody's unhandled rejection.
    answer.catch(() => undefined)
    early.set(callKey(call), answer)
    return answer
  }
}

/** The list on its way, and its rows as soon as they are there. */
async function showList(answer: Promise<Answer>, { rows }: FirstSide): Promise<void> {
  // Whatever stands there by then, be it the page's own or a notice, stays: this is no more, and leaves nothing in its place.
  const main = document.querySelector('main') as Element
  try {
    // Of what isn't a good answer no rows can be drawn: they would give way to the page's words for it.
    const found = answer.then(({ response, content }) => response.ok && JSON.parse(content))
    // What is there so soon needs nothing to stand for it, which would just be drawn when it comes.
    await Promise.race([found, pause(300)])
    const screen = copyOf('first-list')
    main.replaceWith(screen)
    if (rows) drawFirstRows(await found, rows, screen.querySelector('ul') as Element)
    // Whatever runs ahead of the frame that shows them keeps them waiting: by then that has begun.
    await pause(30)
  } catch {
    // Whatever it is, the page has words for it.
  }
  // The first date that is written has the engine read its tables: 14 ms in Chromium 156, four times that on a slow
  // processor, and here while the page's code is still on its way.
  new Date().toLocaleString()
}

/**
 * Shows the notice, and asks for the page once somebody wants its set-up check. It comes where the page's host lets
 * any origin have it (`Access-Control-Allow-Origin: *`), and then draws check and notice itself.
 */
function showOriginNull(): void {
  const notice = show('origin-null')
  const load = () => loadPage(() => notice.querySelector('[hidden]')?.removeAttribute('hidden'))
  notice.querySelector('a')?.addEventListener('click', load)
  if (/^#.setup/.test(location.hash)) load()
}

function show(notice: string): Element {
  const copy = copyOf(notice)
  const root = document.querySelector('#root') as Element
  root.replaceChildren(copy)
  return copy
}
