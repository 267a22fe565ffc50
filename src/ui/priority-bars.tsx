interface PriorityBarsProps {
  readonly level: 1 | 2 | 3 | 4
}

const bars = [
  { x: 0, y: 6, height: 5 },
  { x: 5, y: 3, height: 8 },
  { x: 10, y: 0, height: 11 },
]

const tones = { 1: 'fill-ink-3', 2: 'fill-warn', 3: 'fill-bad', 4: 'fill-bad' }

/**
 * How pressing something is, as one to three bars; the fourth level is a sign of its own, so that the two most
 * pressing differ by more than colour. Its word always stands beside it.
 */
export function PriorityBars({ level }: PriorityBarsProps) {
  return (
    <svg
      aria-hidden
      viewBox="0 0 13 11"
      className={`h-2.75 w-3.25 shrink-0 overflow-visible ${tones[level]}`}
    >
      {level === 4 ? (
        <path
          fillRule="evenodd"
          d="M3-1h7a3 3 0 0 1 3 3v7a3 3 0 0 1-3 3H3a3 3 0 0 1-3-3V2a3 3 0 0 1 3-3Zm2.6 2.6.3 4.6h1.2l.3-4.6zm.9 5.9a.95.95 0 1 0 0 1.9.95.95 0 0 0 0-1.9"
        />
      ) : (
        bars.map(({ x, y, height }, index) => (
          <rect
            key={x}
            {...{ x, y, height }}
            width="3"
            rx="1"
            className={index < level ? undefined : 'fill-line-strong contrast-more:opacity-30'}
          />
        ))
      )}
    </svg>
  )
}
