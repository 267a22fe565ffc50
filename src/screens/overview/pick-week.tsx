import { viewerLocale } from '../../lib/viewer-locale'
import { useOverviewWords } from '../../messages/use-overview-words'
import type { WeekFlow } from './figures/flow'
import type { Told } from './week-column'
import { weekWords } from './week-words'

interface PickWeekProps {
  readonly week: WeekFlow
  readonly told: Told
  readonly isPicked: boolean
  readonly onPick: () => void
}

/** As large as its week, where that is too narrow for two links: the legend leads to the tickets of the one that is picked. */
export function PickWeek({ week, told, isPicked, onPick }: PickWeekProps) {
  const words = useOverviewWords().flow
  const said = weekWords(week, viewerLocale())
  const name = [
    ...(told.opened ? [words.openedIn(week.opened, said)] : []),
    ...(told.closed ? [words.closedIn(week.closed, said)] : []),
  ].join(' · ')
  return (
    <button
      type="button"
      aria-label={name}
      aria-pressed={isPicked}
      onClick={onPick}
      className={`absolute inset-0 hidden rounded-t-mark max-wide:block pointer-coarse:block ${
        isPicked ? 'border-b-3 border-accent bg-hover/70' : ''
      }`}
    />
  )
}
