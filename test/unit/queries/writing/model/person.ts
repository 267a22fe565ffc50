import { createActs } from './acts'
import { noFaults } from './ledger'
import { createWishes } from './wishes'
import { createWords } from './words'
import type { World } from './world'

/** Whoever sits at the page: what they say and want, and whether the page keeps its word to them. */
export function createPerson(world: World) {
  const faults = noFaults()
  const words = createWords(world, faults)
  const wishes = createWishes(world, faults)
  const acts = createActs(world, faults)

  function watch(): void {
    words.watch()
    wishes.watch()
    acts.watch()
  }

  async function reload(): Promise<void> {
    await world.reload()
    wishes.forget()
    watch()
  }

  watch()
  return {
    faults,
    words,
    wishes,
    acts,
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
        words.seeThrough()
        wishes.seeThrough()
        acts.seeThrough()
      }
      await world.drain()
      const { outbox } = world.writing
      faults.overwritten += world.ledger.overwritten()
      faults.stuck += outbox.busy().filter((place) => outbox.of(place)?.stage !== 'asking').length
      words.count()
      acts.count()
    },
  }
}

export type Person = ReturnType<typeof createPerson>
