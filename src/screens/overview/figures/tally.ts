import type { Ticket } from '../../../deskdirector/models'

/** Tickets that have one name for something. */
export interface Tallied {
  /** Null: these have none. */
  readonly name: string | null
  readonly count: number
  /** One of them. */
  readonly ticket: Ticket
}

/** How many tickets there are of each name, the most first and the nameless last. */
export function tally(
  tickets: readonly Ticket[],
  nameOf: (ticket: Ticket) => string | undefined,
): readonly Tallied[] {
  const found = new Map<string | null, { count: number; ticket: Ticket }>()
  for (const ticket of tickets) {
    const name = nameOf(ticket) || null
    const known = found.get(name)
    if (known === undefined) found.set(name, { count: 1, ticket })
    else known.count += 1
  }
  return [...found]
    .map(([name, { count, ticket }]) => ({ name, count, ticket }))
    .sort(
      (a, b) =>
        Number(a.name === null) - Number(b.name === null) ||
        b.count - a.count ||
        (a.name ?? '').localeCompare(b.name ?? ''),
    )
}

interface Busiest {
  readonly shown: readonly Tallied[]
  /** How many names are left out, and how many tickets with them. */
  readonly otherNames: number
  readonly otherTickets: number
}

/** The first few of a tally, and what is left. One alone isn't left out: its own line is as long as one for it. */
export function busiest(all: readonly Tallied[], most: number): Busiest {
  const cut = all.length === most + 1 ? all.length : most
  const others = all.slice(cut)
  return {
    shown: all.slice(0, cut),
    otherNames: others.length,
    otherTickets: others.reduce((sum, { count }) => sum + count, 0),
  }
}
