import { updateJob } from '../../../../../src/queries/writing/update-job'
import { snapshotOf, type Faults, type TrackedField } from './ledger'
import type { World } from './world'

interface Wish {
  readonly ticket: number
  readonly field: TrackedField
  readonly value: string
  readonly base: string
}

/** What a person wants tickets' fields to be, going by what they saw of them. */
export function createWishes(world: World, faults: Faults) {
  const wishes = new Map<string, Wish>()
  const seen = new Map(world.tickets.map((ticket) => [ticket.id, snapshotOf(ticket)]))
  const placeOf = (ticket: number, field: TrackedField) => ({
    ticket: String(ticket),
    kind: `field ${field}`,
  })
  const stageOf = (ticket: number, field: TrackedField) =>
    world.writing.outbox.of(placeOf(ticket, field))

  function send({ ticket, field, value, base }: Wish): void {
    const changes = field === 'priority' ? { priority: Number(value) } : { [field]: value }
    const update = { id: ticket, changes, base: { [field]: base } }
    world.writing.outbox.send(placeOf(ticket, field), updateJob(world.writing, update))
  }

  return {
    stageOf,
    /** They look at the tickets as they are. */
    look() {
      for (const ticket of world.tickets) seen.set(ticket.id, snapshotOf(ticket))
    },
    wish(ticket: number, field: TrackedField, value: string) {
      const base = seen.get(ticket)?.[field] ?? ''
      world.ledger.know(ticket, field, base)
      const wish = { ticket, field, value, base }
      wishes.set(`${ticket} ${field}`, wish)
      send(wish)
    },
    answer(choice: 'mine' | 'theirs' | null) {
      for (const { ticket, field } of wishes.values()) {
        const outgoing = stageOf(ticket, field)
        if (outgoing?.stage !== 'asking') continue
        if (choice === 'mine') {
          const { theirs } = outgoing.question
          const value = field === 'priority' ? String(theirs.priority?.id) : String(theirs[field])
          world.ledger.know(ticket, field, value)
        }
        outgoing.answer(choice === null ? null : { [field]: choice })
      }
    },
    forget: () => wishes.clear(),
    /** Whenever the page says that a field was saved, it was. */
    watch() {
      const known = new Set<unknown>()
      world.writing.outbox.subscribe(() => {
        for (const { ticket, field, value } of wishes.values()) {
          const outgoing = stageOf(ticket, field)
          if (outgoing?.stage !== 'done' || known.has(outgoing)) continue
          known.add(outgoing)
          if (!world.ledger.everHad(ticket, field, value)) faults.falseSaved += 1
          const before = seen.get(ticket)
          if (before) seen.set(ticket, { ...before, [field]: value })
        }
      })
    },
    /** They try again what wasn't saved. */
    seeThrough() {
      for (const wish of wishes.values()) {
        const stage = stageOf(wish.ticket, wish.field)?.stage
        if (stage === 'refused' || stage === 'doubtful') send(wish)
      }
    },
  }
}
