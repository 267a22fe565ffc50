import type { Id, Reference } from '../../deskdirector/models'
import type { TimelineEntry } from './timeline'

export interface ConversationPartProps {
  readonly ticket: Id
  readonly contact: Reference | null
  readonly entries: readonly TimelineEntry[]
  /** To be drawn wherever the reader is. */
  readonly isDue: boolean
  readonly isFirst: boolean
  /** One of many: it is laid out only when it comes near. */
  readonly isLong: boolean
  /** Those that are marked as new. */
  readonly isNew: ReadonlySet<string>
  /** Those that were there when the ticket was opened. */
  readonly atFirst: ReadonlySet<string>
}

/**
 * Whether a part of a conversation needn't be drawn again. Each answer makes its entries anew, around notes and events
 * that are the same objects where nothing has changed: the cache shares what two answers have in common.
 */
export function isDrawnAlike(before: ConversationPartProps, now: ConversationPartProps): boolean {
  const { entries, isNew, ...rest } = now
  const others = Object.keys(rest) as (keyof typeof rest)[]
  return (
    entries.length === before.entries.length &&
    entries.every(
      (entry, index) =>
        isSameEntry(entry, before.entries[index]) &&
        isNew.has(entry.key) === before.isNew.has(entry.key),
    ) &&
    others.every((name) => rest[name] === before[name])
  )
}

function isSameEntry(entry: TimelineEntry, other: TimelineEntry | undefined): boolean {
  return entry.key === other?.key && toldIn(entry) === toldIn(other)
}

function toldIn(entry: TimelineEntry) {
  return entry.kind === 'note' ? entry.note : entry.activity
}
