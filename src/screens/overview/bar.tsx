interface BarProps {
  /** How long it is of what it could be, 0 to 1. */
  readonly share: number
  /** A text colour: the picture takes it over, and in high contrast the system's own. */
  readonly tone: string
}

/**
 * A bar that grows from the line's start. Decoration: its number always stands beside it. A picture rather than a
 * background, which high contrast would drop.
 */
export function Bar({ share, tone }: BarProps) {
  return (
    <span aria-hidden className={`block h-2 rounded-full bg-sunken ${tone}`}>
      {share > 0 && (
        <svg
          style={{ inlineSize: `${share * 100}%` }}
          className="block h-full min-w-2 transition-[inline-size] duration-180"
        >
          <rect width="100%" height="100%" rx="4" fill="currentColor" />
        </svg>
      )}
    </span>
  )
}
