/** What to look for in a page. */
export interface Probe {
  /** The first sight of what was asked for: it is there when it takes up room and holds text. */
  readonly shown: string
  /** What a person can use then; null where a page has nothing to use. */
  readonly handled: { readonly link: string; readonly search: string } | null
}

/** What was seen, in ms since the navigation began. */
export interface Sighting {
  shown: number | null
  interactive: number | null
  /** The layout-shift score, all of it from the first paint on. */
  shift: number
  /** Where the rows stood when the first was seen, in px from the top, by their tickets' ids. */
  tops: Readonly<Record<string, number>>
}

/** Where the page's own window holds what was seen. */
export const SIGHTING = 'benchSighting'

/** What `watchPage` writes to the console once all was seen: a page that is asked stops its work to answer. */
export const SEEN = 'bench: seen'

/**
 * Runs in the page ahead of its own scripts, and whole by itself: it is sent there as text.
 *
 * Shown: in a frame that has it, in the first task after that frame is drawn. Interactive: likewise of a frame in which
 * the row's link has a click handler and the search field a change handler of React's, or what they stand in has: by
 * then the main thread is free. Both are read off the elements, as a click that tries it would open a ticket and spoil
 * the rest.
 */
export function watchPage({ shown, handled }: Probe): void {
  const sighting: Sighting = { shown: null, interactive: null, shift: 0, tops: {} }
  Object.assign(window, { benchSighting: sighting })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if ('value' in entry && typeof entry.value === 'number') sighting.shift += entry.value
    }
  }).observe({ type: 'layout-shift', buffered: true })

  const isShown = () => {
    const found = document.querySelector(shown)
    return found !== null && found.textContent !== '' && found.getBoundingClientRect().height > 0
  }
  const hasHandler = (selector: string, name: string) => {
    const inner = document.querySelector(selector)
    for (let at = inner; at !== null && at.localName !== 'main'; at = at.parentElement) {
      const key = Object.keys(at).find((each) => each.startsWith('__reactProps$')) ?? ''
      const props: unknown = Reflect.get(at, key)
      if (typeof props === 'object' && props !== null && name in props) return true
    }
    return false
  }
  /** In the first task after the frame that is about to be drawn. */
  const onceDrawn = (act: () => void) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = act
    port2.postMessage(null)
  }
  const awaitHandlers = () => {
    if (handled === null) console.debug('bench: seen')
    else if (hasHandler(handled.link, 'onClick') && hasHandler(handled.search, 'onChange')) {
      onceDrawn(() => {
        sighting.interactive = performance.now()
        console.debug('bench: seen')
      })
    } else requestAnimationFrame(awaitHandlers)
  }

  let isAsked = false
  const look = () => {
    isAsked = false
    if (sighting.shown !== null || !isShown()) return
    observer.disconnect()
    onceDrawn(() => {
      sighting.shown = performance.now()
      const rows = document.querySelectorAll<HTMLElement>('[data-ticket-id]')
      sighting.tops = Object.fromEntries(
        [...rows].map((row) => [row.dataset['ticketId'], row.getBoundingClientRect().top]),
      )
      requestAnimationFrame(awaitHandlers)
    })
  }
  const observer = new MutationObserver(() => {
    if (!isAsked) requestAnimationFrame(look)
    isAsked = true
  })
  observer.observe(document, { childList: true, characterData: true, subtree: true })
}

/**
 * Runs in the page once it is at rest: how far a row has moved since it was seen first, in px. A layout-shift score
 * can't tell where others have taken the rows' place: Chromium scores what stays in the document.
 */
export function farthestMove(): number {
  const { tops } = Reflect.get(window, 'benchSighting') as Sighting
  const moves = Object.entries(tops).map(([id, top]) => {
    const row = document.querySelector(`[data-ticket-id="${CSS.escape(id)}"]`)
    return row === null ? Infinity : Math.abs(row.getBoundingClientRect().top - top)
  })
  return Math.max(0, ...moves)
}
