import { absoluteTime } from '../lib/dates'
import { useNow } from '../lib/use-now'
import { viewerLocale } from '../lib/viewer-locale'
import { momentInWords } from './moment-words'

interface MomentWithTimeProps {
  /** In milliseconds since 1970 UTC. */
  readonly instant: number
  /** Other words stand before it; else it begins with a capital. */
  readonly isInSentence?: boolean
}

/** When something was said or is due, with its time of day; in full on hover and for screen readers. */
export function MomentWithTime({ instant, isInSentence = false }: MomentWithTimeProps) {
  const now = useNow(instant)
  const style = { locale: viewerLocale() }
  const short = momentInWords(instant, now, style)
  if (short === '') return null
  const full = absoluteTime(instant, style)
  return (
    <time dateTime={new Date(instant).toISOString()} title={full}>
      <bdi aria-hidden className="tabular-nums">
        {isInSentence ? short : short.charAt(0).toLocaleUpperCase(style.locale) + short.slice(1)}
      </bdi>
      <span className="sr-only">{full}</span>
    </time>
  )
}
