import fc from 'fast-check'
import type { StoredTicket } from '../../../../local-deskdirector/model'
import type { Person } from './person'
import type { WordsKind } from './words'
import type { World } from './world'

export interface Real {
  readonly world: World
  readonly person: Person
}

export type Deed = fc.AsyncCommand<object, Real>

/** Something that happens, after which the world goes on for a few steps. */
export function deed(name: string, steps: number, act: (real: Real) => void | Promise<void>): Deed {
  return {
    check: () => true,
    async run(_, real) {
      await act(real)
      await real.world.step(steps)
    },
    toString: () => `${name}, then ${steps} steps`,
  }
}

/** How far the world goes on. */
export const steps = fc.nat({ max: 4 })

/** One of two tickets, or of two new ones. */
export const which = fc.nat({ max: 1 })

export const ticketAt = (world: World, index: number): StoredTicket => world.tickets[index]!

/** Which ticket something is said to; 0 or -1 for one of two new ones. */
export const targetOf = (world: World, index: number, kind: WordsKind) =>
  kind === 'new' ? -index : ticketAt(world, index).id

let value = 0

/** A number that nothing had before. */
export const next = () => (value += 1)

/** Words that nobody wrote before. */
export const fresh = (of: string) => `${of} ${next()}`
