import { act } from '@testing-library/react'
import { vi } from 'vitest'

/** What comes near does so when a test says it, since jsdom has no view. */
export function stubNearness() {
  const watched = new Set<Element>()
  let report: IntersectionObserverCallback = () => undefined
  class Observer {
    constructor(callback: IntersectionObserverCallback) {
      report = callback
    }
    observe = (target: Element) => watched.add(target)
    unobserve = (target: Element) => watched.delete(target)
    disconnect = () => watched.clear()
  }
  vi.stubGlobal('IntersectionObserver', Observer)
  const tell = (target: Element, isIntersecting: boolean) =>
    report([{ target, isIntersecting } as IntersectionObserverEntry], {} as IntersectionObserver)
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
  return {
    watched,
    /** Brings an element near, and lets a frame pass. */
    bring: (target: Element) =>
      act(async () => {
        tell(target, true)
        await frame()
      }),
    /** An element that came near and left before its turn. */
    pass: (target: Element) =>
      act(async () => {
        tell(target, true)
        tell(target, false)
        await frame()
      }),
  }
}
