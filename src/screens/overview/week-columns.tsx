import { viewerLocale } from '../../lib/viewer-locale'
import type { WeekFlow } from './figures/flow'
import { topOf } from './figures/scale'
import { PickWeek } from './pick-week'
import { useNumber } from './use-number'
import { WeekColumn, type Told } from './week-column'
import { weekStart } from './week-words'

/** What isn't the whole of a week: told by stripes, as paler colours would be too faint on the ground (WCAG 1.4.11). */
const HATCHED = '[mask-image:repeating-linear-gradient(-45deg,#000_0_3px,transparent_3px_5px)]'

/** The week that is picked, where weeks are picked. */
const PICKED =
  'absolute inset-0 hidden rounded-t-mark border-b-3 border-accent bg-hover/70 max-wide:block pointer-coarse:block'

interface WeekColumnsProps {
  readonly weeks: readonly WeekFlow[]
  readonly told: Told
  /** Something may be missing of weeks that began before this instant. */
  readonly wholeSince: number
  /** Hears of the week that somebody looks at, or null. */
  readonly onLook: (week: WeekFlow | null) => void
  readonly picked: WeekFlow | null
  /** Hears of the week that somebody has picked, or taken back. */
  readonly onPick: (week: WeekFlow | null) => void
}

/** Every so many weeks one says when it began: for more a phone has no room. */
const LABELLED = 3

/** Week beside week, in the direction people read. */
export function WeekColumns(props: WeekColumnsProps) {
  const { weeks, told, wholeSince, onLook, picked, onPick } = props
  const number = useNumber()
  const top = topOf(Math.max(...weeks.flatMap(({ opened, closed }) => [opened, closed])))
  return (
    <div className="relative flex grow">
      <div
        aria-hidden
        className="absolute inset-x-0 top-0 bottom-6 text-2xs text-ink-3 tabular-nums"
      >
        {[top, top / 2, 0].map((line, index) => (
          <div
            key={line}
            style={{ insetBlockStart: `${index * 50}%` }}
            className="absolute inset-x-0 border-t border-line"
          >
            <span className="absolute start-0 -top-2 bg-surface pe-1.5">{number(line)}</span>
          </div>
        ))}
      </div>
      <div className="relative ms-6 min-h-48 grow pb-6">
        <ol className="grid h-full auto-cols-fr grid-flow-col">
          {weeks.map((week, index) => (
            <li
              key={week.first}
              onPointerEnter={() => onLook(week)}
              onPointerLeave={() => onLook(null)}
              className="group relative px-px hover:bg-hover/70 wide:px-1"
            >
              {week.first === picked?.first && <span className={PICKED} />}
              <div className={`relative h-full ${week.from <= wholeSince ? HATCHED : ''}`}>
                <WeekColumn
                  {...{ week, told, top }}
                  onLook={(isLooked) => onLook(isLooked ? week : null)}
                />
              </div>
              {index % LABELLED === 0 && (
                <span
                  aria-hidden
                  className="absolute start-0 top-full mt-1.5 text-2xs whitespace-nowrap text-ink-3 tabular-nums"
                >
                  {weekStart(week, viewerLocale())}
                </span>
              )}
            </li>
          ))}
        </ol>
        <PickWeek {...{ weeks, told, picked, onPick }} />
      </div>
    </div>
  )
}
