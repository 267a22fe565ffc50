import { useNow } from '../../lib/use-now'
import { viewerLocale } from '../../lib/viewer-locale'
import { firstDayOf, lastWeeks } from './figures/weeks'

/** The time, to the quarter of an hour, and the weeks that the overview looks at. */
export function useWeeks() {
  const now = useNow(0)
  return { now, weeks: lastWeeks(now, firstDayOf(viewerLocale())) }
}
