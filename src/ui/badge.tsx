import type { ReactNode } from 'react'

export type BadgeTone = 'neutral' | 'go' | 'wait' | 'done' | 'late'

const tones: Record<BadgeTone, string> = {
  neutral: 'bg-neutral-soft text-ink-2',
  go: 'bg-accent-soft text-accent-text',
  wait: 'bg-wait-soft text-wait',
  done: 'bg-good-soft text-good',
  late: 'bg-bad-soft text-bad',
}

/**
 * A word with a colour and a dot. The dot is a border, so that it stays where backgrounds are dropped, and no element:
 * a long list draws one for each of its rows.
 */
export function Badge({
  tone,
  children,
}: {
  readonly tone: BadgeTone
  readonly children: ReactNode
}) {
  return (
    <span
      className={`inline-flex max-w-full items-center gap-1.5 rounded-full px-2.25 py-0.5 text-xs font-medium before:shrink-0 before:rounded-full before:border-[3.5px] before:border-current ${tones[tone]}`}
    >
      <bdi className="one-line">{children}</bdi>
    </span>
  )
}
