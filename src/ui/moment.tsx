import { absoluteTime, relativeTime } from '../lib/dates'
import { useNow } from '../lib/use-now'
import { viewerLocale } from '../lib/viewer-locale'

interface MomentProps {
  /** In milliseconds since 1970 UTC. */
  readonly instant: number
}

/** A moment as people say it, kept true as time passes; in full on hover and for screen readers. */
export function Moment({ instant }: MomentProps) {
  const now = useNow(instant)
  const style = { locale: viewerLocale() }
  const absolute = absoluteTime(instant, style)
  if (absolute === '') return null
  return (
    <time dateTime={new Date(instant).toISOString()} title={absolute}>
      <bdi aria-hidden className="tabular-nums">
        {relativeTime(instant, now, style)}
      </bdi>
      <span className="sr-only">{absolute}</span>
    </time>
  )
}
