import type { DraftPlace } from '../../drafts/draft'
import { useDraftWords } from '../../messages/use-drafts-words'
import { placeKey } from '../../queries/writing/outgoing'
import type { Writing } from '../../queries/writing/writing'
import { DraftItem } from './draft-item'

interface DraftListProps {
  readonly writing: Writing
  readonly places: readonly DraftPlace[]
  readonly onDelete: (place: DraftPlace) => void
  /** Somebody goes to where one was typed: to another screen, or to what the dialog covers. */
  readonly onLeave: (isElsewhere: boolean) => void
}

/** What was typed and not sent, the latest first: wherever its ticket is, this leads to it. */
export function DraftList({ writing, places, onDelete, onLeave }: DraftListProps) {
  const { label } = useDraftWords().list
  const changedAt = (place: DraftPlace) => writing.drafts.get(place)?.changedAt ?? 0
  const latest = [...places].sort((a, b) => changedAt(b) - changedAt(a))
  return (
    <ul aria-label={label} className="divide-y divide-line rounded-card border border-line">
      {latest.map((place) => (
        <DraftItem
          key={placeKey(place)}
          {...{ writing, place, onLeave }}
          onDelete={() => onDelete(place)}
        />
      ))}
    </ul>
  )
}
