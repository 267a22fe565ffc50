import type { Check, Found, SetupAround, SetupWords } from './check'
import { formsAreAllowed } from './sandbox'

/** Who shows the page, and what their sandbox lets it do. */
export function frameChecks({ launched }: SetupAround, words: SetupWords): Check[] {
  const { framed, origin, forms, popups, dialogs, downloads, topNavigation } = words.frame
  const isFramed = window.parent !== window
  const check = (id: string, title: string, run: () => Found): Check => ({
    id,
    section: 'frame',
    title,
    run,
  })
  const checks = [
    check('framed', framed.title, () =>
      foundFrame(isFramed, framingOrigin(window), launched?.instance, words),
    ),
    check('origin', origin.title, () => foundOrigin(self.origin, words)),
    check('forms', forms.title, () =>
      formsAreAllowed(document)
        ? { state: 'good', text: forms.works }
        : { state: 'limited', text: forms.blocked },
    ),
  ]
  if (!isFramed) return checks
  const untold = (id: string, { title, ask }: Untold, offer?: Found['offer']) =>
    check(id, title, () => ({ state: 'unknown', text: ask, offer }))
  return [
    ...checks,
    untold('popups', popups, 'popups'),
    untold('dialogs', dialogs, 'dialogs'),
    untold('downloads', downloads),
    untold('top-navigation', topNavigation),
  ]
}

/** What a sandbox does that a page can't find out by itself. */
interface Untold {
  readonly title: string
  readonly ask: string
}

/** Who frames a page, if the browser tells. Good enough to name, never to trust. */
function framingOrigin({
  location,
  document,
}: Pick<Window, 'location' | 'document'>): string | null {
  // Firefox had none of it for long.
  const ancestors = location.ancestorOrigins as DOMStringList | undefined
  if (ancestors?.[0] !== undefined) return ancestors[0]
  return URL.canParse(document.referrer) ? new URL(document.referrer).origin : null
}

/** What it means who frames the page; `host` is the launch's own, where there was one. */
export function foundFrame(
  isFramed: boolean,
  by: string | null,
  host: string | undefined,
  { frame }: SetupWords,
): Found {
  const { none, unnamed, byHost, byOther, by: shownBy } = frame.framed
  if (!isFramed) return { state: 'good', text: none }
  if (by === null || by === 'null') return { state: 'good', text: unnamed }
  if (host === undefined) return { state: 'good', text: shownBy(by) }
  return by === host ? { state: 'good', text: byHost(by) } : { state: 'unknown', text: byOther(by) }
}

/** What it means which origin the page has: `null` in a sandbox without Allow Same Origin. */
export function foundOrigin(origin: string, { frame }: SetupWords): Found {
  const { named, none, advice } = frame.origin
  return origin === 'null'
    ? { state: 'bad', text: none, advice }
    : { state: 'good', text: named(origin) }
}
