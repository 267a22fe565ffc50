import { Ellipsis } from 'lucide-react'
import { useWritingWords } from '../../messages/use-writing-words'
import type { Outgoing } from '../../queries/writing/outgoing'
import { fileName } from '../ticket-detail/file-name'

/** Says politely how far something has come that is on its way. Keep it mounted, so that its first words are heard. */
export function WriteProgress({ outgoing }: { readonly outgoing: Outgoing | null }) {
  const words = useWritingWords()
  const text = outgoing === null ? '' : said(outgoing, words)
  return (
    <p role="status" className="flex items-center gap-1.5 text-sm text-ink-2">
      {text !== '' && (
        <Ellipsis aria-hidden size={16} strokeWidth={2} className="shrink-0 animate-pulse" />
      )}
      {text}
    </p>
  )
}

/** Only what changes is said again: not each percent of a file. */
function said(outgoing: Outgoing, words: ReturnType<typeof useWritingWords>): string {
  switch (outgoing.stage) {
    case 'waiting':
      return outgoing.isHeld ? words.held : ''
    case 'sending':
      if (outgoing.isHeld) return words.held
      return outgoing.part === null
        ? words.sending
        : words.sendingFile(fileName(outgoing.part.name))
    case 'checking':
      return words.checking
    default:
      return ''
  }
}
