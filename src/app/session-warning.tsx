import { useState, type ReactNode } from 'react'
import { useWords } from '../messages/use-words'
import { warningAt } from '../session/clock'
import { LiveRegion } from '../ui/live-region'
import { UrgentWords } from '../ui/urgent-words'
import { useSession, useSessionView } from './use-session'

/**
 * Says politely, once each, that the session is about to end. Never takes the focus from who is typing. What is open over
 * the page says it itself, and the end, too, whose notice stands behind it.
 */
export function SessionWarning({ children }: { readonly children: ReactNode }) {
  const { shell, ended } = useWords()
  const { rules } = useSession()
  const { phase, secondsLeft } = useSessionView()
  const due = phase === 'active' ? warningAt(rules.warnAt, secondsLeft * 1000) : null
  const [warned, setWarned] = useState<{ at: number | null; minutes: number }>({
    at: null,
    minutes: 0,
  })
  // The minutes that were left when the warning fell due: a launch may come late, and words that change are said again.
  if (due !== warned.at) setWarned({ at: due, minutes: Math.max(1, Math.ceil(secondsLeft / 60)) })
  const warning = warned.at === null ? '' : shell.warning(warned.minutes)
  const end = `${ended.title}. ${ended.howToRenew}`
  return (
    <UrgentWords value={phase === 'active' ? warning : end}>
      {children}
      <LiveRegion>{warning}</LiveRegion>
    </UrgentWords>
  )
}
