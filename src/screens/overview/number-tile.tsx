import type { ReactNode } from 'react'

interface NumberTileProps {
  readonly value: ReactNode
  /** What it was counted over. */
  readonly note: ReactNode
}

/** One number, large, and what it was counted over. */
export function NumberTile({ value, note }: NumberTileProps) {
  return (
    <>
      <p className="text-2xl leading-tight font-semibold tracking-tight wrap-normal tabular-nums wide:text-3xl">
        {value}
      </p>
      <p className="mt-1 text-xs text-ink-3 tabular-nums">{note}</p>
    </>
  )
}
