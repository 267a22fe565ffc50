import { absoluteTime, relativeTime } from '../lib/dates'
import { useNow } from '../lib/use-now'
import { viewerLocale } from '../lib/viewer-locale'

interface MomentProps {
  /** In milliseconds since 1970 UTC. */
  readonly instant: number
}

/**
 * A moment as people say it, kept true as time passes; in full on hover. One element, which a long list draws for each of
 * its rows; its words read in their own direction, whatever the page's is.
 */
export function Moment({ instant }: MomentProps) {
  const now = useNow(instant)
  const style = { locale: viewerLocale() }
  const absolute = absoluteTime(instant, style)
  if (absolute === '') return null
  return (
    <time
      dir="auto"
      dateTime={new Date(instant).toISOString()}
      title={absolute}
      className="tabular-nums"
    >
      {relativeTime(instant, now, style)}
    </time>
  )
}
