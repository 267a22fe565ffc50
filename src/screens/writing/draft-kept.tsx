import { Check, Info } from 'lucide-react'
import type { KeptFor } from '../../drafts/draft-store'
import { useWritingWords } from '../../messages/use-writing-words'

/** How long what is typed is kept, in one small line; it changes while somebody types, so it isn't announced. */
export function DraftKept({ keptFor }: { readonly keptFor: KeptFor }) {
  const Icon = keptFor === 'page' ? Info : Check
  return (
    <span className="inline-flex items-center gap-1 text-xs text-ink-3">
      <Icon
        aria-hidden
        size={14}
        strokeWidth={2}
        className={`shrink-0 ${keptFor === 'page' ? '' : 'text-good'}`}
      />
      {useWritingWords().kept[keptFor]}
    </span>
  )
}
