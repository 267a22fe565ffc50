import type { ReactNode } from 'react'

interface TextButtonProps {
  /** Where its words alone don't say what it is about. */
  readonly label?: string
  readonly onClick: () => void
  readonly children: ReactNode
}

/** A button of mere words, within the details. */
export function TextButton({ label, onClick, children }: TextButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      onClick={onClick}
      className="min-h-6 justify-self-start rounded-control text-start text-sm font-medium text-accent-text hover:underline hover:underline-offset-2 pointer-coarse:min-h-11"
    >
      {children}
    </button>
  )
}
