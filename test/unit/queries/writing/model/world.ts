import type fc from 'fast-check'
import type { Profile } from '../../../../../src/deskdirector/site'
import type { DraftPlace } from '../../../../../src/drafts/draft'
import { isOver } from '../../../../../src/queries/writing/outgoing'
import type { Writing } from '../../../../../src/queries/writing/writing'
import type { Side } from '../../../../../src/session/side'
import type { LocalDeskDirector } from '../../../../local-deskdirector/create-local-deskdirector'
import { changeTicket } from '../../../../local-deskdirector/desk/change-ticket'
import type { TicketChange } from '../../../../local-deskdirector/desk/ticket-change'
import type { StoredTicket } from '../../../../local-deskdirector/model'
import { createLedger } from './ledger'
import { memoryStorage } from './memory-storage'
import { openPage, type Page } from './page'
import { createWire, type Wire } from './wire'

export interface WorldOptions {
  readonly local: LocalDeskDirector
  readonly profile: Profile
  readonly side: Side
  readonly token: string
  readonly tickets: readonly StoredTicket[]
  readonly sabotage?: ((writing: Writing) => Writing) | undefined
}

/** Two tickets of an instance, a rival who changes them, and a page that may be reloaded. */
export async function createWorld(scheduler: fc.Scheduler, options: WorldOptions) {
  const { local, profile, side, token, tickets, sabotage } = options
  const work = new Set<Promise<unknown>>()
  const storage = memoryStorage()
  const ledger = createLedger(tickets)
  let wire: Wire
  let page: Page
  let isTokenOver = false

  function heard(request: Request, answer: Response): void {
    const ticket = tickets.find(({ id }) => request.url.includes(`/${id}`))
    if (ticket === undefined || answer.status >= 400) return
    // What escalating does to a priority is the instance's own doing.
    const isTheirs = request.url.endsWith('/escalate')
    ledger.note(ticket, request.method === 'GET' ? 'read' : isTheirs ? 'rival' : 'ours')
  }

  /** Lets everything that needs no scheduling come to rest. */
  async function quiet(): Promise<void> {
    for (let still = 0; still < 3; still += 1) {
      if (work.size > 0) still = 0
      await Promise.all(work)
      await new Promise((resume) => setImmediate(resume))
    }
  }

  async function step(times: number): Promise<void> {
    for (let done = 0; done < times; done += 1) {
      await quiet()
      if (scheduler.count() === 0) return
      await scheduler.waitNext(1)
    }
    await quiet()
  }

  async function open(): Promise<void> {
    const fresh = createWire(local, scheduler, work, heard)
    // The opening itself isn't what is tried.
    const opening = openPage({
      profile,
      side,
      token,
      wire: fresh,
      scheduler,
      storage: storage.open(),
      sabotage,
    })
    let isOpen = false
    void opening.then(() => (isOpen = true))
    while (!isOpen) await step(1)
    ;[wire, page] = [fresh, await opening]
  }

  await open()
  return {
    tickets,
    /** Those too that were opened since. */
    allTickets: () => [...local.instance.tickets.values()],
    side,
    ledger,
    get wire() {
      return wire
    },
    get writing() {
      return page.writing
    },
    get session() {
      return page.session
    },
    step,
    async drain() {
      for (let left = 2_000; left > 0; left -= 1) {
        await quiet()
        if (scheduler.count() === 0) return
        await scheduler.waitNext(1)
      }
      throw new Error('It never comes to rest.')
    },
    /** The frame is closed and the menu item opened again, with a token that works. */
    async reload() {
      wire.isDead = true
      storage.close()
      isTokenOver = false
      local.settings.update({ refuseTokens: false })
      await open()
    },
    endToken() {
      isTokenOver = true
      local.settings.update({ refuseTokens: true })
    },
    get isTokenOver() {
      return isTokenOver
    },
    rival(ticket: StoredTicket, change: TicketChange) {
      changeTicket(local.instance, ticket, change, new Date().toISOString())
      ledger.note(ticket, 'rival')
    },
    isFree: (place: DraftPlace) => isOver(page.writing.outbox.of(place)),
  }
}

export type World = Awaited<ReturnType<typeof createWorld>>
