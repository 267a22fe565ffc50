/** A source of repeatable numbers; every choice in the instance is drawn from one of these. */
export interface Random {
  /** 0 inclusive to 1 exclusive. */
  next(): number
  /** A whole number, both ends included. */
  int(min: number, max: number): number
  chance(probability: number): boolean
  pick<T>(choices: readonly T[]): T
  /** A new array in another order. */
  shuffled<T>(items: readonly T[]): T[]
}

/** Turns a seed and any number of whole numbers into one well-spread 32-bit number. */
export function mix(seed: number, ...parts: readonly number[]): number {
  let hash = seed | 0
  for (const part of parts) {
    hash = Math.imul(hash ^ part, 0x9e3779b1)
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
    hash ^= hash >>> 13
  }
  return hash >>> 0
}

/** The element at a place that wraps round, so that any whole number names one. */
export function elementAt<T>(items: readonly T[], place: number): T {
  const item = items[place % items.length]
  if (item === undefined) throw new RangeError('nothing to choose from')
  return item
}

/** A mulberry32 generator: 32 bits of state, enough for sample data and the same on every machine. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0

  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let bits = Math.imul(state ^ (state >>> 15), state | 1)
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
    return ((bits ^ (bits >>> 14)) >>> 0) / 0x1_0000_0000
  }

  function int(min: number, max: number): number {
    return min + Math.floor(next() * (max - min + 1))
  }

  function shuffled<T>(items: readonly T[]): T[] {
    return items
      .map((item) => ({ item, rank: next() }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ item }) => item)
  }

  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick: (choices) => elementAt(choices, int(0, choices.length - 1)),
    shuffled,
  }
}
