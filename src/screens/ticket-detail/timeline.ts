import type { Activity, Note, Ticket } from '../../deskdirector/models'

/** One thing in the conversation, under a key that stays its own when more arrive. */
export type TimelineEntry =
  | { readonly kind: 'note'; readonly key: string; readonly note: Note }
  | { readonly kind: 'activity'; readonly key: string; readonly activity: Activity }

/** How a note is known again in a newer answer. */
export function noteKey(note: Note, index: number): string {
  return `note ${note.id ?? `at ${index}`}`
}

/** Notes and events in time order, whichever way round the instance sent them. */
export function timelineOf({ notes, activities }: Ticket): readonly TimelineEntry[] {
  const entries = [
    ...timed(notes, (note, index) => ({ kind: 'note', key: noteKey(note, index), note }) as const),
    ...timed(
      activities,
      (activity, index) =>
        ({ kind: 'activity', key: `activity ${activity.id ?? `at ${index}`}`, activity }) as const,
    ),
  ]
  return entries.sort((a, b) => a.time - b.time).map(({ entry }) => entry)
}

/** What has no time of its own stays behind what it was sent after. */
function timed<Item extends { readonly createdOn: number | null }>(
  items: readonly Item[],
  entryOf: (item: Item, index: number) => TimelineEntry,
) {
  let time = -Infinity
  return items.map((item, index) => {
    time = item.createdOn ?? time
    return { time, entry: entryOf(item, index) }
  })
}

/** As much as a tall window shows, and as little as a slow device draws between two frames. */
const TOGETHER = 10

/** A conversation in parts that are drawn one after another. */
export function partsOf(entries: readonly TimelineEntry[]): readonly (readonly TimelineEntry[])[] {
  return Array.from({ length: Math.ceil(entries.length / TOGETHER) }, (_, index) =>
    entries.slice(index * TOGETHER, (index + 1) * TOGETHER),
  )
}
