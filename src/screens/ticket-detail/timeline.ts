import { activityKeys, noteKeys } from '../../deskdirector/keys-of'
import type { Activity, Note, Ticket } from '../../deskdirector/models'

/** One thing in the conversation, under a key that stays its own when more arrive. */
export type TimelineEntry =
  | { readonly kind: 'note'; readonly key: string; readonly note: Note }
  | { readonly kind: 'activity'; readonly key: string; readonly activity: Activity }

/** Whether nothing said means silence: of notes or a description that couldn't be read nobody knows. */
export function isSilenceKnown({ broken }: Ticket): boolean {
  return broken.every(({ field }) => !/^(notes|description)(\.|$)/.test(field))
}

/** Notes and events in time order, whichever way round the instance sent them. */
export function timelineOf({ notes, activities }: Ticket): readonly TimelineEntry[] {
  const ofNotes = noteKeys(notes)
  const ofActivities = activityKeys(activities)
  const entries = [
    ...timed(notes, (note, index) => ({ kind: 'note', key: ofNotes[index] ?? '', note }) as const),
    ...timed(
      activities,
      (activity, index) =>
        ({ kind: 'activity', key: ofActivities[index] ?? '', activity }) as const,
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

/** As little as a slow device draws between two frames. */
const TOGETHER = 10

/** How high the lowest card and the lowest event's line are, with what lies between two, in px. */
const LOWEST = { note: 88, activity: 34 }

/** What a ticket's heading takes above its conversation, and the composer below, in px. */
const AROUND = 320

/**
 * A conversation in parts that are drawn one after another: first what a window of this height can show, in px, then as
 * much as is drawn between two frames.
 */
export function partsOf(
  entries: readonly TimelineEntry[],
  height: number,
): readonly (readonly TimelineEntry[])[] {
  const first = firstOf(entries, height - AROUND)
  const parts = entries.length === 0 ? [] : [entries.slice(0, first)]
  for (let at = first; at < entries.length; at += TOGETHER) {
    parts.push(entries.slice(at, at + TOGETHER))
  }
  return parts
}

/** How many entries fill the room, were they all as low as can be: one at least. */
function firstOf(entries: readonly TimelineEntry[], room: number): number {
  let left = room
  const filledBy = entries.findIndex(({ kind }) => (left -= LOWEST[kind]) <= 0) + 1
  return Math.min(filledBy || TOGETHER, TOGETHER)
}
