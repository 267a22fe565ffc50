import type { Random } from './random'

/** Hands out items so that neither one person nor one stretch of time sees the same one often. */
type Deal<T> = (person: number) => T

/**
 * Deals from a shuffled deck, which spreads items over time, and skips those a person has had, which
 * spreads them over each person's list; a person who has had all of them starts again.
 */
export function createDealer<T>(items: readonly T[], random: Random): Deal<T> {
  const deck: T[] = []
  const dealt = new Map<number, Set<T>>()

  return (person) => {
    if (deck.length < items.length) deck.push(...random.shuffled(items))
    const had = dealt.get(person) ?? new Set<T>()
    dealt.set(person, had)
    if (had.size === items.length) had.clear()
    const place = deck.findIndex((item) => !had.has(item))
    const [item] = deck.splice(Math.max(place, 0), 1)
    if (item === undefined) throw new RangeError('nothing to deal')
    had.add(item)
    return item
  }
}
