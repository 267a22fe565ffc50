import type { Ticket } from '../../../deskdirector/models'
import { weekOf, type Week } from './weeks'

/** What came and what went in one week. */
export interface WeekFlow extends Week {
  readonly opened: number
  readonly closed: number
}

/** How many tickets were opened in each week, and how many closed: those that are closed still, as the list behind it has. */
export function flow(tickets: readonly Ticket[], weeks: readonly Week[]): readonly WeekFlow[] {
  const opened = new Map<Week, number>()
  const closed = new Map<Week, number>()
  const count = (counts: Map<Week, number>, instant: number | null) => {
    const week = instant === null ? undefined : weekOf(weeks, instant)
    if (week !== undefined) counts.set(week, (counts.get(week) ?? 0) + 1)
  }
  for (const { createdOn, isClosed, closedOn } of tickets) {
    count(opened, createdOn)
    if (isClosed) count(closed, closedOn)
  }
  return weeks.map((week) => ({
    ...week,
    opened: opened.get(week) ?? 0,
    closed: closed.get(week) ?? 0,
  }))
}

/** The tickets opened in these weeks, the newest first. */
export function openedIn(tickets: readonly Ticket[], weeks: readonly Week[]): readonly Ticket[] {
  return tickets
    .filter(({ createdOn }) => createdOn !== null && weekOf(weeks, createdOn) !== undefined)
    .sort((a, b) => (b.createdOn ?? 0) - (a.createdOn ?? 0))
}

/** Whether an instance says when its tickets were closed: one that has none that is doesn't say otherwise. */
export function tellsClosing(closed: readonly Ticket[]): boolean {
  return closed.length === 0 || closed.some(({ closedOn }) => closedOn !== null)
}
