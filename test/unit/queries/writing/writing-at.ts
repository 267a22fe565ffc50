import { vi } from 'vitest'
import type { Connection } from '../../../../src/deskdirector/connection'
import type { Ticket } from '../../../../src/deskdirector/models'
import { openDrafts } from '../../../../src/drafts/open-drafts'
import { createOutbox } from '../../../../src/queries/writing/outbox'
import type { Writing } from '../../../../src/queries/writing/writing'

const pace = { now: () => 0, wait: async () => {} }

interface Answers {
  readonly can?: Connection['can']
  /** What an operation answers; null where nothing is said. */
  readonly answer?: (operation: string) => unknown
}

/** A desk that reads a ticket and takes down whatever else is asked of it. */
export async function writingAt(ticket: Ticket, { can = () => true, answer }: Answers = {}) {
  const asked: string[] = []
  const run = vi.fn(async (operation: string): Promise<unknown> => {
    if (operation === 'ticket.get') {
      await answer?.(operation)
      return ticket
    }
    if (operation === 'tickets.find') {
      return (await answer?.(operation)) ?? { tickets: [], total: 0, broken: [] }
    }
    asked.push(operation)
    return (await answer?.(operation)) ?? null
  })
  const connection = { side: 'portal', can, run } as unknown as Connection
  const drafts = await openDrafts('ada', { keep: 'off', days: 1 })
  const outbox = createOutbox(pace, (_, job) => job())
  const writing: Writing = { connection, me: null, drafts, outbox, pace }
  return { writing, asked }
}
