import type { CSSProperties } from 'react'

interface ColumnProps {
  /** What was opened is solid, what was closed an outline. */
  readonly of: 'opened' | 'closed'
  /** Its size. */
  readonly className: string
  readonly style?: CSSProperties
}

/** A column of the picture of weeks, or its like in the legend. */
export function Column({ of, className, style }: ColumnProps) {
  const isOpened = of === 'opened'
  return (
    <svg
      aria-hidden
      style={style}
      className={`block rounded-column forced-colors:[color:LinkText] ${className} ${
        isOpened ? 'text-accent group-hover:text-accent-text' : 'text-good'
      }`}
    >
      {/* The outer half of the line is cut off. */}
      <rect
        width="100%"
        height="100%"
        stroke="currentColor"
        strokeWidth="3"
        className={isOpened ? 'fill-current' : 'fill-good-soft forced-colors:fill-[Canvas]'}
      />
    </svg>
  )
}
