import { startTransition } from 'react'
import { flushSync } from 'react-dom'

/** How far off something counts as near: as far as a brisk scroll goes while it is made ready. */
const MARGIN = '150% 0px'

/** How long what came near may keep a frame, in ms; what is left waits for the next. */
const BUDGET = 8

/** All that isn't shown yet by the place it waits for, and which of those have come near. */
const waiting = new Map<Element, Set<() => void>>()
const near = new Set<Element>()

/** One for each place that scrolls; `null` stands for the page itself. */
const observers = new Map<Element | null, IntersectionObserver>()
let frame: number | null = null

/**
 * Calls `show` once `element` is about to come into view, at a pace that leaves scrolling smooth; before the page is
 * printed at the latest. Somebody who goes on by the Tab key gets all of it, soon: the next link may be in there.
 *
 * What stands in an element marked `data-together` comes near with that: contents that `content-visibility` skips have no
 * place of their own, and the browser asks of every place that is watched where it is, in each frame that scrolls.
 *
 * @param show sets state; it is called within a transition.
 * @returns takes it back.
 */
export function showWhenNear(element: Element, show: () => void): () => void {
  if (waiting.size === 0) listen('addEventListener')
  const place = element.closest('[data-together]') ?? element
  const shows = waiting.get(place) ?? new Set()
  waiting.set(place, shows.add(show))
  const observer = observerOf(place)
  observer?.observe(place)
  if (observer === null) showSoon([place])
  return () => {
    shows.delete(show)
    if (shows.size === 0) drop(place)
  }
}

function drop(place: Element) {
  if (!waiting.delete(place)) return
  near.delete(place)
  // Which of them it was can't be told any more of what has left the page.
  for (const observer of observers.values()) observer.unobserve(place)
  if (waiting.size > 0) return
  listen('removeEventListener')
  // Nothing is kept of a page that scrolled once nothing waits in it.
  for (const observer of observers.values()) observer.disconnect()
  observers.clear()
}

/** Null where there is none to be had (jsdom): there everything is near. */
function observerOf(place: Element): IntersectionObserver | null {
  if (typeof IntersectionObserver !== 'function') return null
  // The margin widens the root alone, so that has to be what scrolls.
  const root = place.closest('main')
  let observer = observers.get(root)
  if (observer === undefined) {
    observer = new IntersectionObserver(sort, { root, rootMargin: MARGIN })
    observers.set(root, observer)
  }
  return observer
}

function sort(seen: readonly IntersectionObserverEntry[]) {
  for (const { target, isIntersecting } of seen) if (!isIntersecting) near.delete(target)
  showSoon(seen.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target))
}

function showSoon(places: Iterable<Element>) {
  for (const place of places) if (waiting.has(place)) near.add(place)
  if (near.size > 0) frame ??= requestAnimationFrame(showSome)
}

function showSome() {
  frame = null
  const until = performance.now() + BUDGET
  for (const place of near) {
    const shows = waiting.get(place) ?? new Set()
    for (const show of shows) {
      if (performance.now() >= until) break
      shows.delete(show)
      startTransition(show)
    }
    if (shows.size > 0) break
    drop(place)
  }
  showSoon([])
}

/** What is shown may bring along what waits in turn. */
function showAll() {
  while (waiting.size > 0) {
    const shows = [...waiting.values()].flatMap((each) => [...each])
    for (const place of waiting.keys()) drop(place)
    flushSync(() => shows.forEach((show) => show()))
  }
}

function onKey({ key }: KeyboardEvent) {
  if (key === 'Tab') showSoon(waiting.keys())
}

function listen(change: 'addEventListener' | 'removeEventListener') {
  window[change]('beforeprint', showAll)
  document[change]('keydown', onKey as EventListener)
}
