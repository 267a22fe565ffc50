import { useRef } from 'react'
import { viewerLocale } from '../../lib/viewer-locale'
import { useOverviewWords } from '../../messages/use-overview-words'
import type { WeekFlow } from './figures/flow'
import type { Told } from './week-column'
import { weekWords } from './week-words'

interface PickWeekProps {
  readonly weeks: readonly WeekFlow[]
  readonly told: Told
  readonly picked: WeekFlow | null
  /** Hears of the week that somebody has picked, or taken back. */
  readonly onPick: (week: WeekFlow | null) => void
}

/** Its thumb is as wide as one of the twelve weeks, so that a press picks the week that lies there. */
const thumbs =
  '[&::-moz-range-thumb]:border-0 [&::-moz-range-thumb]:bg-transparent [&::-moz-range-thumb]:w-[calc(100%/12)] [&::-webkit-slider-thumb]:appearance-none [&::-webkit-slider-thumb]:w-[calc(100%/12)] [&::-webkit-slider-thumb]:h-full [&::-webkit-slider-runnable-track]:h-full'

/**
 * A slider over all the weeks, where each is too narrow for two links or for a finger: as large as the picture, and a press
 * or a stroke picks a week. The legend leads to the tickets of the one that is picked.
 */
export function PickWeek({ weeks, told, picked, onPick }: PickWeekProps) {
  const words = useOverviewWords().flow
  /** What was picked when a press began: one more press on it takes it back. */
  const before = useRef<WeekFlow | null>(null)
  const index = picked === null ? weeks.length - 1 : weeks.indexOf(picked)
  const tell = (week: WeekFlow) => {
    const said = weekWords(week, viewerLocale())
    return [
      ...(told.opened ? [words.openedIn(week.opened, said)] : []),
      ...(told.closed ? [words.closedIn(week.closed, said)] : []),
    ].join(' · ')
  }
  return (
    <input
      type="range"
      aria-label={words.week}
      aria-valuetext={picked === null ? words.inWeeks : tell(picked)}
      max={weeks.length - 1}
      value={index}
      onPointerDown={() => (before.current = picked)}
      onChange={({ target }) => onPick(weeks[target.valueAsNumber] ?? null)}
      // No click follows a finger on a slider (Chromium).
      onPointerUp={({ currentTarget }) => {
        const pressed = weeks[currentTarget.valueAsNumber] ?? null
        onPick(pressed === before.current ? null : pressed)
      }}
      className={`absolute inset-x-0 top-0 m-0 hidden h-[calc(100%-1.5rem)] w-full cursor-pointer touch-pan-y appearance-none rounded-mark bg-transparent max-wide:block pointer-coarse:block ${thumbs}`}
    />
  )
}
