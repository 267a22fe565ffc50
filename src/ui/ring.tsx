interface RingProps {
  /** How much is left, 0 to 1. */
  readonly share: number
  readonly tone: 'calm' | 'warn'
}

/** A small ring that empties. Decoration: the words beside it say how much is left. */
export function Ring({ share, tone }: RingProps) {
  const left = Math.min(1, Math.max(0, share))
  return (
    <svg aria-hidden viewBox="0 0 20 20" fill="none" strokeWidth="2.25" className="size-4 shrink-0">
      <circle cx="10" cy="10" r="8" className="stroke-line-strong contrast-more:opacity-30" />
      {left > 0 && (
        <circle
          cx="10"
          cy="10"
          r="8"
          pathLength="1"
          strokeDasharray={`${left.toFixed(3)} 1`}
          strokeLinecap="round"
          transform="rotate(-90 10 10)"
          className={tone === 'warn' ? 'stroke-warn' : 'stroke-good'}
        />
      )}
    </svg>
  )
}
