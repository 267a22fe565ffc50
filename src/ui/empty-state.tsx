import type { ReactNode } from 'react'
import { Button } from './button'

interface EmptyStateWords {
  /** An icon of 20 px. */
  readonly icon: ReactNode
  readonly title: string
  readonly advice: string
}

/** A way out, whole or not at all. */
type EmptyStateAction =
  | { readonly action: string; readonly onAction: () => void }
  | { readonly action?: never; readonly onAction?: never }

/** Nothing to show, why, and what to do next. */
export function EmptyState({
  icon,
  title,
  advice,
  action,
  onAction,
}: EmptyStateWords & EmptyStateAction) {
  return (
    <div className="flex arrive flex-col items-center px-6 py-16 text-center">
      <span
        aria-hidden
        className="mb-4 grid size-11 place-items-center rounded-full bg-sunken text-ink-3"
      >
        {icon}
      </span>
      <p className="text-lg font-semibold">{title}</p>
      <p className="mt-1 max-w-sm text-balance text-ink-2">{advice}</p>
      {action !== undefined && (
        <div className="mt-5 [&_button]:py-1.5 [&_button]:whitespace-normal">
          <Button onClick={onAction}>{action}</Button>
        </div>
      )}
    </div>
  )
}
