import type { Ticket } from '../../../../../src/deskdirector/models'
import type { World } from './world'

/** What a person has read of tickets on the screen of a page. */
export function createSeen(world: World) {
  const seen = new Map<number, Ticket>()

  async function look(id: number): Promise<void> {
    const { screen, traffic } = world.page
    const at = traffic.now()
    const ticket = await screen.run('ticket.get', { id }).catch(() => null)
    if (ticket === null) return
    seen.set(id, ticket)
    traffic.saw(id, at)
  }

  return {
    of: (id: number) => seen.get(id),
    look,
    /** Whoever opens a ticket has read it. */
    async open(id: number) {
      if (!seen.has(id)) await look(id)
    },
    forget: () => seen.clear(),
  }
}

export type Seen = ReturnType<typeof createSeen>
