interface PriorityBarsProps {
  readonly level: 1 | 2 | 3 | 4
}

/** From the bottom up, round at the corners. */
function bar(x: number, side: number): string {
  return `M${x} 11h1a1 1 0 0 0 1-1v-${side}a1 1 0 0 0-1-1h-1a1 1 0 0 0-1 1v${side}a1 1 0 0 0 1 1Z`
}

const bars = [bar(1, 3), bar(6, 6), bar(11, 9)]

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
        <>
          <path d={bars.slice(0, level).join('')} />
          {level < 3 && (
            <path
              d={bars.slice(level).join('')}
              className="fill-line-strong contrast-more:opacity-30"
            />
          )}
        </>
      )}
    </svg>
  )
}
