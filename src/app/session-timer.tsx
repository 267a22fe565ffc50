import { useWords } from '../messages/use-words'
import { Ring } from '../ui/ring'
import { useSession, useSessionView } from './use-session'

/** From here on, in seconds, minutes alone say too little. */
const COUNTS_SECONDS = 300

/** The time left in words that change no more often than they must. */
export function SessionTimer() {
  const words = useWords().shell
  const { rules } = useSession()
  const { secondsLeft } = useSessionView()
  const isShort = secondsLeft <= COUNTS_SECONDS
  return (
    <span
      role="timer"
      aria-label={words.timerLabel}
      title={words.sessionLimit(rules.minutes)}
      className={`inline-flex items-center gap-1.5 text-sm whitespace-nowrap tabular-nums ${
        isShort ? 'font-semibold text-warn' : 'text-ink-2'
      }`}
    >
      <Ring share={secondsLeft / (rules.minutes * 60)} tone={isShort ? 'warn' : 'calm'} />
      {isShort
        ? words.clockLeft(clock(secondsLeft))
        : words.minutesLeft(Math.floor(secondsLeft / 60))}
    </span>
  )
}

function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
