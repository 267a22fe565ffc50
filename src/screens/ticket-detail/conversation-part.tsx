import { memo, useEffect, useRef, useState } from 'react'
import { useTicketWords } from '../../messages/use-ticket-words'
import { showWhenNear } from '../../ui/show-when-near'
import { authorKind } from './author'
import { isDrawnAlike, type ConversationPartProps } from './drawn-alike'
import { EventLine } from './event-line'
import { MessageCard } from './message-card'
import type { TimelineEntry } from './timeline'

/** What a card takes up, near enough, and an event's line, in rem; and what lies between two. */
const HEIGHTS = { note: 9, activity: 1.125, gap: 1 }

// What is out of view is clipped to its box, which has room for shadows and focus rings thanks to the padding.
const lazily = '-mx-1.5 -my-1 px-1.5 py-1 [content-visibility:auto]'

/**
 * Some of a conversation, or the place it will take. Memoised: among 1,000 notes a key press in the reply costs five times
 * as much without.
 */
export const ConversationPart = memo(function ConversationPart(props: ConversationPartProps) {
  const { ticket, contact, entries, isDue, isFirst, isLong, isNew, atFirst } = props
  const [isNear, setIsNear] = useState(false)
  const hasArrival = entries.some(({ key }) => !atFirst.has(key))
  const height = heightOf(entries)
  if (!isDue && !isNear && !hasArrival) {
    return <Place count={entries.length} height={height} onNear={setIsNear} />
  }
  return (
    <div
      data-together
      className={`grid grid-cols-1 gap-4 ${isLong ? lazily : ''}`}
      style={isLong ? { containIntrinsicBlockSize: `auto ${height}` } : undefined}
    >
      {entries.map((entry) =>
        entry.kind === 'activity' ? (
          <EventLine key={entry.key} activity={entry.activity} />
        ) : (
          <MessageCard
            key={entry.key}
            ticket={ticket}
            author={entry.note.author?.name ?? ''}
            kind={authorKind(entry.note.author, contact)}
            createdOn={entry.note.createdOn}
            text={entry.note.text}
            attachments={entry.note.attachments}
            timeEntry={entry.note.timeEntry}
            isInternal={entry.note.isInternal}
            isNew={isNew.has(entry.key)}
            of={entry.note}
            isSeen={isFirst || !atFirst.has(entry.key)}
          />
        ),
      )}
    </div>
  )
}, isDrawnAlike)

interface PlaceProps {
  readonly count: number
  readonly height: string
  readonly onNear: (isNear: true) => void
}

/** As high as what will stand there before it is seen, so that nothing moves when it comes. */
function Place({ count, height, onNear }: PlaceProps) {
  const words = useTicketWords()
  const place = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (place.current === null) return
    return showWhenNear(place.current, () => onNear(true))
  }, [onNear])
  return (
    <p ref={place} className="text-sm text-ink-3" style={{ blockSize: height }}>
      {words.onTheirWay(count)}
    </p>
  )
}

/** What a part takes up before it was seen. */
function heightOf(entries: readonly TimelineEntry[]): string {
  const sum = entries.reduce((height, { kind }) => height + HEIGHTS[kind] + HEIGHTS.gap, 0)
  return `${sum - HEIGHTS.gap}rem`
}
