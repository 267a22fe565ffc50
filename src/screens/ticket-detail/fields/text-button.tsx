import type { ReactNode } from 'react'

interface TextButtonProps {
  readonly onClick: () => void
  readonly children: ReactNode
}

/** A button of mere words, within the details. */
export function TextButton({ onClick, children }: TextButtonProps) {
  return (
    <button
      type="button"
      onClick={onClick}
      className="justify-self-start rounded-control text-start text-sm font-medium text-accent-text hover:underline hover:underline-offset-2 pointer-coarse:min-h-11"
    >
      {children}
    </button>
  )
}
