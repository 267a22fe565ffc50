import { Check, CircleAlert, Ellipsis } from 'lucide-react'

export type SaveStateName = 'saving' | 'saved' | 'not-saved'

interface SaveStateProps {
  /** Null: nothing to say. Keep the mark where it is all the same, so that its first words are heard. */
  readonly state: SaveStateName | null
  /** Says it in words, beside the icon. */
  readonly label?: string | undefined
  /** For the eye alone, where it changes while somebody types. */
  readonly isSilent?: boolean
}

const looks = {
  saving: { Icon: Ellipsis, icon: 'animate-pulse', words: 'text-ink-3' },
  saved: { Icon: Check, icon: 'text-good', words: 'text-ink-3' },
  'not-saved': { Icon: CircleAlert, icon: '', words: 'font-medium text-bad' },
}

/** Whether something is kept; a change is said politely, once, and the same words again are not said. */
export function SaveState({ state, label, isSilent = false }: SaveStateProps) {
  const look = state === null ? null : looks[state]
  return (
    <span role={isSilent ? undefined : 'status'} className="inline-flex text-xs">
      {look !== null && (
        <span className={`inline-flex items-center gap-1 ${look.words}`}>
          <look.Icon aria-hidden size={14} strokeWidth={2} className={`shrink-0 ${look.icon}`} />
          {label}
        </span>
      )}
    </span>
  )
}
