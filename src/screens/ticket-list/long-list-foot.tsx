import type { RefObject } from 'react'
import { useThrottled } from '../../lib/use-throttled'
import { useListAroundWords } from '../../messages/use-list-around-words'
import { useCanFind } from '../../queries/use-can-find'
import { LiveRegion } from '../../ui/live-region'
import { useSaidPlace } from './use-said-place'

/** How often the place is drawn while its reader scrolls, in ms: each time lays out and paints it, and nobody reads faster. */
const READABLE = 200

interface LongListFootProps {
  readonly rows: RefObject<HTMLElement | null>
  /** The rows in view, from 0. */
  readonly from: number
  readonly to: number
  /** How many there are in all; null where nobody knows. */
  readonly size: number | null
  readonly loaded: number
}

/** Under a long list, and at the foot of the screen while it goes on: where one is in it, and what finds in all of it. */
export function LongListFoot({ rows, from, to, size, loaded }: LongListFootProps) {
  const words = useListAroundWords().long
  const can = useCanFind()
  const place = [from + 1, to + 1, size ?? loaded] as const
  const said = useSaidPlace(rows, {
    ...{ from, to },
    words: size === null ? words.saidLoaded(...place) : words.said(...place),
  })
  const shown = useThrottled(
    size === null ? words.placeLoaded(...place) : words.place(...place),
    READABLE,
  )
  const find = can('search') ? words.find : words.findLoaded(loaded)
  return (
    <>
      <p className="border-t border-line px-5 py-2.5 text-xs text-ink-3 wide:hidden print:hidden">
        {find}
      </p>
      <p className="sticky bottom-0 z-2 flex justify-between gap-4 border-t border-line bg-surface px-5 py-1.5 text-xs text-ink-3 print:hidden">
        <span className="shrink-0 tabular-nums">{shown}</span>
        <span className="one-line max-wide:hidden">{find}</span>
      </p>
      <LiveRegion>{said}</LiveRegion>
    </>
  )
}
