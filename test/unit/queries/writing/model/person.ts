import { createActs } from './acts'
import { createFiles } from './files'
import { noFaults } from './ledger'
import { createSeen } from './seen'
import { createThrough } from './through'
import { createWishes } from './wishes'
import { createWords } from './words'
import type { World } from './world'

/** Whoever sits at the page: what they say and want, and whether the page keeps its word to them. */
export function createPerson(world: World) {
  const faults = noFaults()
  const seen = createSeen(world)
  const files = createFiles(world, faults)
  const words = createWords(world, faults, seen, files)
  const through = createThrough(world, { words, seen })
  const wishes = createWishes(world, faults)
  const acts = createActs(world, faults)

  function watch(): void {
    words.watch()
    wishes.watch()
    acts.watch()
  }

  async function reload(): Promise<void> {
    await world.reload()
    seen.forget()
    wishes.forget()
    watch()
  }

  async function count(): Promise<void> {
    const { outbox } = world.writing
    const { overlapping, disordered, unseen } = world.traffic.counts
    Object.assign(faults, { overlapping, disordered, unseen })
    faults.overwritten += world.ledger.overwritten()
    faults.stuck += outbox.busy().filter((place) => outbox.of(place)?.stage !== 'asking').length
    faults.stuck += through.stuck()
    words.count()
    acts.count()
    await files.count()
  }

  watch()
  return {
    faults,
    words,
    files,
    wishes,
    acts,
    seen,
    /** They look at the tickets as they are. */
    async look() {
      wishes.look()
      for (const { id } of world.tickets) await seen.look(id)
    },
    reload,
    /** With the wire mended they see everything through, as the page asks them to; then it is counted. */
    async settle() {
      world.wire.mishaps.write = []
      world.wire.mishaps.read = []
      world.wire.isOffline = false
      await world.drain()
      if (world.isTokenOver) await reload()
      for (let round = 0; round < 6; round += 1) {
        await world.drain()
        wishes.answer('mine')
        await through.see()
        wishes.seeThrough()
        acts.seeThrough()
      }
      await world.drain()
      await count()
    },
  }
}

export type Person = ReturnType<typeof createPerson>
