import { Clock } from 'lucide-react'
import { useWords } from '../../messages/use-words'
import { NoticePage } from './notice-page'
import { RenewLink } from './renew-link'
import { SessionEndedBar } from './session-ended-bar'
import { UnsentWords } from './unsent-words'

export interface SessionEndedProps {
  /** Where a new session begins, if `site.json` tells. */
  readonly renewUrl: string | null
  /** Given while the tickets stay readable below: for how many minutes. Without it this is all there is. */
  readonly graceMinutes?: number | undefined
}

/** The session is over: what that means, and how to go on. */
export function SessionEnded({ renewUrl, graceMinutes }: SessionEndedProps) {
  const words = useWords().ended
  if (graceMinutes !== undefined) {
    return <SessionEndedBar renewUrl={renewUrl} graceMinutes={graceMinutes} />
  }
  return (
    <NoticePage
      mark={<Clock size={22} strokeWidth={1.75} />}
      title={words.title}
      text={words.text}
      isNews
    >
      <p className="mt-3 font-medium text-pretty">{words.howToRenew}</p>
      <UnsentWords />
      {renewUrl !== null && (
        <div className="mt-4">
          <RenewLink renewUrl={renewUrl} />
          <p className="mt-2 text-sm text-ink-3">{words.renewBlocked}</p>
        </div>
      )}
    </NoticePage>
  )
}
