import type fc from 'fast-check'
import type { Profile } from '../../../../../src/deskdirector/site'
import type { DraftPlace } from '../../../../../src/drafts/draft'
import { isOver } from '../../../../../src/queries/writing/outgoing'
import type { Side } from '../../../../../src/session/side'
import type { LocalDeskDirector } from '../../../../local-deskdirector/create-local-deskdirector'
import { changeTicket } from '../../../../local-deskdirector/desk/change-ticket'
import { createTicket, type TicketRequest } from '../../../../local-deskdirector/desk/create-ticket'
import type { TicketChange } from '../../../../local-deskdirector/desk/ticket-change'
import type { StoredTicket } from '../../../../local-deskdirector/model'
import { createLedger } from './ledger'
import { memoryFiles } from './memory-files'
import { memoryStorage } from './memory-storage'
import { openPage, type Page, type Sabotage } from './page'
import { peopleOn } from './people'
import { createTraffic } from './traffic'
import { createWire, type Wire } from './wire'

export interface WorldOptions {
  readonly local: LocalDeskDirector
  readonly profile: Profile
  readonly side: Side
  readonly token: string
  readonly tickets: readonly StoredTicket[]
  readonly sabotage?: Sabotage | undefined
}

/** Two tickets of an instance, rivals who change them and open more, and a page that may be reloaded. */
export async function createWorld(scheduler: fc.Scheduler, options: WorldOptions) {
  const { local, profile, side, token, tickets, sabotage } = options
  const work = new Set<Promise<unknown>>()
  const storage = memoryStorage()
  const database = memoryFiles()
  const people = peopleOn(side)
  const colleagues = new Set<number>()
  const traffic = createTraffic()
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
    const pageTraffic = traffic.ofPage()
    const fresh = createWire({ local, scheduler, work, heard, traffic: pageTraffic })
    // The opening itself isn't what is tried.
    const opening = openPage({
      profile,
      side,
      token,
      wire: fresh,
      traffic: pageTraffic,
      scheduler,
      instance: async (url, init) => local.app.fetch(new Request(url, { ...init, signal: null })),
      storage: storage.open(),
      database,
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
    /** Whether the person opened it. */
    isNewOfOurs: ({ id }: StoredTicket) =>
      !colleagues.has(id) && !tickets.some((given) => given.id === id),
    /** Whether a colleague did. */
    isColleagues: ({ id }: StoredTicket) => colleagues.has(id),
    side,
    me: people.me.person,
    /** Of the same side, and of the other. */
    colleague: people.colleague,
    rival: people.rival,
    traffic,
    ledger,
    get wire() {
      return wire
    },
    get writing() {
      return page.writing
    },
    /** The page's own, as it is now. */
    get page() {
      return page
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
    /** Somebody else changes a ticket. */
    change(ticket: StoredTicket, change: TicketChange) {
      const wasClosed = ticket.isClosed
      changeTicket(local.instance, ticket, change, new Date().toISOString())
      ledger.note(ticket, 'rival')
      if (change.note || ticket.isClosed !== wasClosed) traffic.says(ticket.id)
    },
    /** A colleague opens one. */
    open(request: TicketRequest) {
      colleagues.add(createTicket(local, people.colleague, request).id)
    },
    isFree: (place: DraftPlace) => isOver(page.writing.outbox.of(place)),
  }
}

export type World = Awaited<ReturnType<typeof createWorld>>
