import { Ring } from './ring'

interface CountdownProps {
  readonly seconds: number
  readonly total: number
}

/** The last seconds of something, as a ring and a number. For the eye alone: the words beside it say what ends. */
export function Countdown({ seconds, total }: CountdownProps) {
  const left = Math.max(0, Math.ceil(seconds))
  return (
    <span aria-hidden className="inline-flex items-center gap-1.5 text-sm text-ink-2 tabular-nums">
      <Ring share={total > 0 ? seconds / total : 0} tone="calm" />
      {left}
    </span>
  )
}
