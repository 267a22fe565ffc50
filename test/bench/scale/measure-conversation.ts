import type { Browser } from '@playwright/test'
import { median } from '../figures/statistics'
import { loadPage } from '../load/load-page'
import { runRounds } from '../load/run-rounds'
import { slowDown } from '../load/throttle'
import type { World } from '../serve/start-world'
import { launchUrl, openPage } from './open-page'
import { openTicket } from './open-ticket'
import { noteCounts, ticketOf } from './scale-instance'

/** First paint of a conversation, in ms, its processor four times slower. */
export interface ConversationFigures {
  readonly notes: number
  /** From the click on a row whose ticket has come already. */
  readonly opened: number
  /** From the start of a navigation to the ticket itself. */
  readonly launched: number
}

const ROUNDS = 3
const machine = { latency: 0, megabits: 1_000, cpu: 4 }

/** Opens the short and the long ticket in turn: from the list, and as a launch. */
export async function measureConversation(
  browser: Browser,
  world: World,
): Promise<ConversationFigures[]> {
  const api = world.writable!
  const items = noteCounts.map((count) => ({
    id: String(count),
    ticket: ticketOf(api.instance, count).id,
  }))
  const opened = await runRounds(items, ROUNDS, async ({ ticket }) => {
    // A page that has had the ticket open keeps it.
    const { page, session, close } = await openPage(browser, world)
    try {
      await slowDown(session, machine.cpu)
      return await openTicket(page, api, ticket)
    } finally {
      await close()
    }
  })
  const probe = { shown: 'main section article', handled: null }
  const launched = await runRounds(items, ROUNDS, async ({ ticket }) =>
    loadPage(browser, await launchUrl(world, `#/tickets/${ticket}`), probe, machine),
  )
  return noteCounts.map((notes) => ({
    notes,
    opened: median((opened.get(String(notes)) ?? []).map(({ open }) => open)),
    launched: median((launched.get(String(notes)) ?? []).map(({ shown }) => shown)),
  }))
}
