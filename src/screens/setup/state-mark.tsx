import {
  CircleAlert,
  CircleCheck,
  CircleDashed,
  CircleMinus,
  CircleQuestionMark,
} from 'lucide-react'
import type { SetupWords } from './check'

export type LineState = keyof SetupWords['states']

const looks = {
  good: { Icon: CircleCheck, tone: 'text-good' },
  bad: { Icon: CircleAlert, tone: 'text-bad' },
  limited: { Icon: CircleMinus, tone: 'text-ink-3' },
  unknown: { Icon: CircleQuestionMark, tone: 'text-ink-3' },
  waiting: { Icon: CircleDashed, tone: 'animate-pulse text-ink-3' },
} as const

interface StateMarkProps {
  readonly state: LineState
  /** In px. */
  readonly size: number
}

/** A state's icon: its own shape, so that it reads without its colour. Decoration: the word stands beside it. */
export function StateMark({ state, size }: StateMarkProps) {
  const { Icon, tone } = looks[state]
  return <Icon aria-hidden size={size} strokeWidth={1.75} className={`shrink-0 ${tone}`} />
}
