import type { LocalDeskDirector } from '../local-deskdirector/create-local-deskdirector'
import type { StoredTicket } from '../local-deskdirector/model'
import type { Caller } from '../local-deskdirector/people'
import { visibleNotes } from '../local-deskdirector/tickets/visibility'
import { spreadTickets, ticketsOf } from './callers'
import type { Plan, PlannedCall } from './planned-call'

/** Makes the calls of one caller's side. Paths are below its base; `{}` stands for a ticket's number. */
export interface SidePlan {
  /** One call for each query. */
  read(path: string, ...queries: readonly string[]): void
  /** One call to a path, told by what it is a case of. */
  readAs(template: string, path: string): void
  /** One call for each of many tickets. */
  readEach(path: string): void
  /** One write to a ticket of the given state that no other write of the plan is for. */
  write(method: string, path: string, body?: unknown, options?: WriteOptions): void
  /** A file of some note, by the path that has two `{}`. */
  readFile(path: string): void
}

interface WriteOptions {
  readonly isClosed?: boolean
  readonly type?: string
}

export interface Planner {
  /** All that was planned so far. */
  readonly plan: Plan
  sideOf(caller: Caller, base: string): SidePlan
}

/** Plans calls by operation. */
export function createPlanner(local: LocalDeskDirector): Planner {
  const plan = new Map<string, PlannedCall[]>()
  const written = new Set<StoredTicket>()
  return { plan, sideOf: (caller, base) => planSide(local, caller, base, plan, written) }
}

function planSide(
  local: LocalDeskDirector,
  caller: Caller,
  base: string,
  plan: Map<string, PlannedCall[]>,
  written: Set<StoredTicket>,
): SidePlan {
  const visible = ticketsOf(local, caller)

  /** A ticket nothing was planned to be written to. */
  function take(isClosed: boolean): StoredTicket | undefined {
    const ticket = visible.findLast((each) => each.isClosed === isClosed && !written.has(each))
    if (ticket) written.add(ticket)
    return ticket
  }

  function add(method: string, template: string, path: string, more: Partial<PlannedCall> = {}) {
    const key = `${method} ${base}${template}`.toLowerCase()
    const calls = plan.get(key) ?? []
    plan.set(key, calls)
    calls.push({ caller, method, path: base + path, ...more })
  }

  return {
    read(path, ...queries) {
      for (const query of queries.length > 0 ? queries : ['']) add('GET', path, path + query)
    },
    readAs: (template, path) => add('GET', template, path),
    readEach(path) {
      for (const { id } of spreadTickets(local, caller)) {
        add('GET', path, path.replace('{}', String(id)))
      }
    },
    write(method, path, body, { isClosed = false, type } = {}) {
      const ticket = path.includes('{}') ? take(isClosed) : undefined
      const at = path.replace('{}', String(ticket?.id))
      add(method, path, at, { body, ...(type && { type }) })
    },
    readFile(path) {
      for (const ticket of visible) {
        const [attachment] = visibleNotes(caller, ticket).flatMap((note) => note.attachments)
        if (!attachment) continue
        const at = path.replace('{}', String(ticket.id)).replace('{}', attachment.id)
        return add('GET', path, at)
      }
    },
  }
}

/** A form with one small file. */
export function smallUpload(part: string): FormData {
  const form = new FormData()
  form.append(part, new File(['a few words'], 'words.txt', { type: 'text/plain' }))
  return form
}
