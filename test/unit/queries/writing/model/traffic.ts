import { isNewTicket } from '../../../../../src/queries/writing/new-ticket-places'
import type { Job } from '../../../../../src/queries/writing/outbox'
import { isOver, type WritePlace } from '../../../../../src/queries/writing/outgoing'
import type { Writing } from '../../../../../src/queries/writing/writing'

/** A button that was pressed. */
interface Press {
  readonly number: number
  readonly ticket: string
  /** When the ticket was read that its words answer; null where that is no matter. */
  readonly seenAt: number | null
  /** When it was read last before they left. */
  readAt: number | null
}

const NEW = 'new'

/** All new tickets are one: their writes are in one line. */
const ticketOf = ({ url }: Request) => /\/tickets\/(\d+)/.exec(url)?.[1] ?? NEW

/** What goes over the wires of all pages, in the order of one clock, which goes on whenever somebody else says something. */
export function createTraffic() {
  const counts = { overlapping: 0, disordered: 0, unseen: 0 }
  const said: { readonly ticket: string; readonly at: number }[] = []
  const doubled: string[] = []
  let clock = 0

  /** Whether somebody else said something that the page had read before the words left. */
  function isUnseen({ ticket, seenAt, readAt }: Press): boolean {
    if (seenAt === null || readAt === null) return false
    return said.some((each) => each.ticket === ticket && each.at > seenAt && each.at <= readAt)
  }

  /** One page's. */
  function ofPage() {
    const seen = new Map<string, number>()
    const running = new Map<string, Set<Press>>()
    const under = new Map<string, number>()
    const last = new Map<string, number>()
    let presses = 0
    /** Whose a call is; null where nobody can tell, since more than one job is at work. */
    function pressOf(ticket: string): Press | null {
      const [only = null, ...others] = running.get(ticket) ?? []
      return others.length === 0 ? only : null
    }
    return {
      now: () => clock,
      /** The person has read a ticket as it was then. */
      saw: (id: number, at: number) => void seen.set(String(id), at),
      press(place: WritePlace, isAnswer: boolean): Press {
        const ticket = isNewTicket(place) ? NEW : (place.ticket ?? NEW)
        const seenAt = isAnswer ? (seen.get(ticket) ?? null) : null
        return { number: (presses += 1), ticket, seenAt, readAt: null }
      },
      /** What leaves until the job has ended is its press's. */
      async during<Result>(press: Press, job: () => Promise<Result>): Promise<Result> {
        const here = running.get(press.ticket) ?? new Set()
        running.set(press.ticket, here.add(press))
        return job().finally(() => here.delete(press))
      },
      /** A write begins; gives how it tells that the page has heard of it, or gave it up. */
      begins(request: Request): () => void {
        const ticket = ticketOf(request)
        const others = under.get(ticket) ?? 0
        if (others > 0) counts.overlapping += 1
        under.set(ticket, others + 1)
        const press = pressOf(ticket)
        if (press !== null) {
          if (press.number < (last.get(ticket) ?? 0)) counts.disordered += 1
          last.set(ticket, press.number)
          if (/\/(comments|notes)$/.test(request.url) && isUnseen(press)) counts.unseen += 1
        }
        return () => void under.set(ticket, (under.get(ticket) ?? 1) - 1)
      },
      /** The page has heard what the instance had at that time. */
      read(request: Request, at: number) {
        const press = pressOf(ticketOf(request))
        if (press !== null) press.readAt = at
      },
      double: (request: string) => void doubled.push(request),
    }
  }

  return {
    counts,
    ofPage,
    /** Somebody else answers a ticket, or closes it. */
    says: (id: number) => void said.push({ ticket: String(id), at: (clock += 1) }),
    /** How many more of something there are because the browser sent it twice. */
    doubles: (isIt: (request: string) => boolean) => doubled.filter(isIt).length,
  }
}

export type Traffic = ReturnType<typeof createTraffic>
export type PageTraffic = ReturnType<Traffic['ofPage']>

/** Knows of every button that is pressed, and which of them a job is of. */
export function watched(writing: Writing, traffic: PageTraffic): Writing {
  const { outbox, drafts } = writing
  function send(place: WritePlace, job: Job, undo?: number): void {
    // A second press is the same write.
    if (!isOver(outbox.of(place))) return outbox.send(place, job, undo)
    const draft =
      place.kind === 'reply' ? drafts.get({ ticket: place.ticket, kind: 'reply' }) : null
    // What was in doubt was seen since, or its writer wouldn't send it again.
    const press = traffic.press(place, draft !== null && draft.attempt === null)
    outbox.send(place, (report) => traffic.during(press, () => job(report)), undo)
  }
  return { ...writing, outbox: { ...outbox, send } }
}
