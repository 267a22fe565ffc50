interface LineSignProps {
  /** Its line, on a square of 24. */
  readonly path: string
  /** How high and wide it is, in px. */
  readonly size: number
  readonly className?: string
}

/** A sign drawn with one line, like the late screens' icons: the first load has no room for what those come with. */
export function LineSign({ path, size, className }: LineSignProps) {
  return (
    <svg
      aria-hidden
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={1.75}
      strokeLinecap="round"
      className={className}
    >
      <path d={path} />
    </svg>
  )
}
