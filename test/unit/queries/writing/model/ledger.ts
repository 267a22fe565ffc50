import type { StoredTicket } from '../../../../local-deskdirector/model'

/** What the ledger keeps of a ticket. */
export interface Snapshot {
  readonly summary: string
  readonly description: string
  readonly priority: string
}

export type TrackedField = keyof Snapshot

const trackedFields: readonly TrackedField[] = ['summary', 'description', 'priority']

export function snapshotOf({ summary, description, priority }: StoredTicket): Snapshot {
  return { summary, description, priority: String(priority.id) }
}

/** What a test counts; every one of them has to stay 0. */
export interface Faults {
  duplicates: number
  losses: number
  falseSaved: number
  wrongTicket: number
  overwritten: number
  stuck: number
  /** Writes that began while another to the same ticket was under way. */
  overlapping: number
  /** Writes that left later than one that was asked for after them. */
  disordered: number
  /** Replies that left though the page had read what their writer hadn’t. */
  unseen: number
}

export const noFaults = (): Faults => ({
  duplicates: 0,
  losses: 0,
  falseSaved: 0,
  wrongTicket: 0,
  overwritten: 0,
  stuck: 0,
  overlapping: 0,
  disordered: 0,
  unseen: 0,
})

interface Entry {
  readonly by: 'read' | 'ours' | 'rival'
  readonly before: Snapshot
  readonly after: Snapshot
}

/** Everything that happened to the tickets, in the instance's own order. */
export function createLedger(tickets: readonly StoredTicket[]) {
  const entries = new Map(tickets.map(({ id }) => [id, [] as Entry[]]))
  const last = new Map(tickets.map((ticket) => [ticket.id, snapshotOf(ticket)]))
  /** Values that the person knew were there when they asked for another. */
  const known = new Set<string>()
  const keyOf = (id: number, field: TrackedField, value: string) => `${id} ${field} ${value}`

  return {
    note(ticket: StoredTicket, by: Entry['by']) {
      const [before, after] = [last.get(ticket.id), snapshotOf(ticket)]
      if (before === undefined) return
      entries.get(ticket.id)?.push({ by, before, after })
      last.set(ticket.id, after)
    },
    know(id: number, field: TrackedField, value: string) {
      known.add(keyOf(id, field, value))
    },
    /** Whether a field ever had a value. */
    everHad: (id: number, field: TrackedField, value: string) =>
      entries.get(id)?.some(({ after }) => after[field] === value) ?? false,
    /**
     * Values that the page had read and replaced though nobody had said so. What a rival wrote after the page's last
     * reading can't be seen by any page.
     */
    overwritten(): number {
      let count = 0
      for (const [id, all] of entries) {
        let read: Snapshot | null = null
        for (const { by, before, after } of all) {
          if (by === 'read') read = after
          if (by !== 'ours' || read === null) continue
          for (const field of trackedFields) {
            const [was, is] = [before[field], after[field]]
            const isSeen = read[field] === was
            if (was !== is && isSeen && !known.has(keyOf(id, field, was))) count += 1
          }
        }
      }
      return count
    },
  }
}
