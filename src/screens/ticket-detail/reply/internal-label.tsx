import { Lock } from 'lucide-react'
import { useReplyWords } from '../../../messages/use-reply-words'

/** Who may not see it, in words: the tint alone must not tell. */
export function InternalLabel() {
  return (
    <span className="inline-flex items-center gap-1.5">
      <Lock aria-hidden size={13} strokeWidth={2} className="shrink-0" />
      {useReplyWords().internalLabel}
    </span>
  )
}
