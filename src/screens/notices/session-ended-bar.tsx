import { Clock } from 'lucide-react'
import { useWords } from '../../messages/use-words'
import { RenewLink } from './renew-link'
import { UnsentWords } from './unsent-words'

interface SessionEndedBarProps {
  readonly renewUrl: string | null
  readonly graceMinutes: number
}

/** The session's end while what is on screen may still be read: a bar above it, which takes no focus. */
export function SessionEndedBar({ renewUrl, graceMinutes }: SessionEndedBarProps) {
  const words = useWords().ended
  return (
    <div
      role="alert"
      className="flex flex-wrap items-start gap-x-3 gap-y-2 border-b border-warn/25 bg-warn-soft px-3.5 py-2.5 wide:px-5"
    >
      <Clock aria-hidden size={18} strokeWidth={1.75} className="mt-0.5 shrink-0 text-warn" />
      <div className="min-w-0 flex-1 basis-56">
        <h2 className="font-semibold">{words.title}</h2>
        <p className="text-ink-2">
          {words.howToRenew} {words.readable(graceMinutes)}
        </p>
        <UnsentWords isInShort />
      </div>
      {renewUrl !== null && <RenewLink renewUrl={renewUrl} />}
    </div>
  )
}
