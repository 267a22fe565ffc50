import { Clock } from 'lucide-react'
import type { TimeEntry } from '../../deskdirector/models'
import { viewerLocale } from '../../lib/viewer-locale'
import { useTicketWords } from '../../messages/use-ticket-words'
import { VisuallyHidden } from '../../ui/visually-hidden'
import { timeWorked } from './time-worked'

/** The time a note reports. */
export function TimeWorked({ entry }: { readonly entry: TimeEntry }) {
  const words = useTicketWords()
  const line = timeWorked(entry, words, viewerLocale())
  if (line === '') return null
  return (
    <p className="flex items-center gap-1.5 text-xs text-ink-2 tabular-nums">
      <Clock aria-hidden size={14} strokeWidth={1.75} className="text-ink-3" />
      <VisuallyHidden>{words.timeWorked} </VisuallyHidden>
      <bdi>{line}</bdi>
    </p>
  )
}
