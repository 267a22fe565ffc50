import type { Activity, Id, Note, Person } from './models'
import { wordsMark } from './writes/words-mark'

/** What each of a ticket's notes is known by in a newer answer: its id, or who said what when where that says nothing. */
export function noteKeys(notes: readonly Note[]): readonly string[] {
  return keysOf('note', notes, ({ author, createdOn, text }) => [
    whose(author),
    createdOn,
    wordsMark(text),
  ])
}

/** The same of what else happened to it. */
export function activityKeys(activities: readonly Activity[]): readonly string[] {
  return keysOf('activity', activities, ({ author, createdOn, type }) => [
    whose(author),
    createdOn,
    type,
  ])
}

/** An id that several share tells none of them, and 0 is how .NET writes none. What is alike in all else is numbered. */
function keysOf<Item extends { readonly id: Id | null }>(
  kind: 'note' | 'activity',
  items: readonly Item[],
  markOf: (item: Item) => readonly unknown[],
): readonly string[] {
  const bearers = new Map<string, number>()
  const count = (key: string) => {
    const times = (bearers.get(key) ?? 0) + 1
    bearers.set(key, times)
    return times
  }
  const ids = items.map(({ id }) => String(id ?? 0))
  for (const id of ids) count(id)
  return items.map((item, index) => {
    const id = ids[index] ?? '0'
    if (id !== '0' && bearers.get(id) === 1) return `${kind} ${id}`
    const mark = JSON.stringify(markOf(item))
    return `${kind} ${mark} ${count(mark)}`
  })
}

function whose(author: Person | null) {
  return author === null ? null : author.name || author.id
}
