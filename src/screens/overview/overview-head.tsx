import { failureOf } from '../../http/errors'
import { useFailureWords } from '../../messages/use-failure-words'
import { useOverviewWords } from '../../messages/use-overview-words'
import type { OverviewTickets } from '../../queries/use-overview-tickets'
import { LiveRegion } from '../../ui/live-region'
import { Switch } from '../../ui/switch'
import { useDocumentTitle } from '../use-document-title'
import { useFocusOnArrival } from '../use-focus-on-arrival'

interface OverviewHeadProps {
  readonly data: OverviewTickets
  /** Whether the last weeks are there as a whole. */
  readonly isEnough: boolean
  readonly asTable: boolean
  readonly setAsTable: (asTable: boolean) => void
}

/** What this is, over how much it was computed, and whether as pictures or as tables. */
export function OverviewHead({ data, isEnough, asTable, setAsTable }: OverviewHeadProps) {
  const words = useOverviewWords()
  const heading = useFocusOnArrival()
  useDocumentTitle(words.title)
  const { hasAnswer, error, loaded, total, broken, isWhole, isLoadingMore, loadMore } = data
  const { all, part, enough, loading, more, broken: unread } = words.basis
  const basis = isWhole ? all(loaded) : part(loaded, total)
  const rest = isLoadingMore ? loading : !isWhole && isEnough ? enough : ''
  const line = [basis, rest, broken > 0 ? unread(broken) : ''].filter(Boolean).join(' ')
  const { notInTime } = useFailureWords()
  // Why else nothing came, its own notice says.
  const tooLate = failureOf(error)?.kind === 'session' && notInTime
  const missing = error === null ? words.loading : tooLate
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
      <div className="min-w-0">
        <h1 ref={heading} tabIndex={-1} className="w-fit text-xl font-semibold tracking-tight">
          {words.title}
        </h1>
        {hasAnswer && (
          <p className="mt-0.5 flex flex-wrap items-center gap-x-2 text-sm text-ink-3 tabular-nums">
            {line}
            {loadMore !== undefined && (
              <button
                type="button"
                onClick={() => {
                  // The button goes away for as long as more is on its way.
                  heading.current?.focus({ preventScroll: true })
                  loadMore()
                }}
                className="rounded-control font-medium text-accent-text underline-offset-2 hover:underline pointer-coarse:min-h-11"
              >
                {more}
              </button>
            )}
          </p>
        )}
      </div>
      <Switch label={words.asTable} checked={asTable} onChange={setAsTable} />
      <LiveRegion>{hasAnswer ? !isLoadingMore && line : missing}</LiveRegion>
    </div>
  )
}
