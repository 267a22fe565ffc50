interface ProgressBarProps {
  readonly label: string
  /** How much is done, 0 to 1; null where nobody knows. */
  readonly value: number | null
}

/** How far something has come. Not knowing is a piece in the middle, which is no share of anything. */
export function ProgressBar({ label, value }: ProgressBarProps) {
  const percent =
    value === null || Number.isNaN(value) ? null : Math.round(Math.min(1, Math.max(0, value)) * 100)
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent ?? undefined}
      className="h-1 w-full overflow-clip rounded-full bg-neutral-soft"
    >
      <div
        className={`chosen h-1 rounded-full bg-accent ${percent === null ? 'mx-auto w-2/5 animate-pulse' : ''}`}
        style={percent === null ? undefined : { width: `${percent}%`, transition: 'width 150ms' }}
      />
    </div>
  )
}
