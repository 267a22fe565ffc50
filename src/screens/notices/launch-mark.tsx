import {
  Clock,
  KeyRound,
  Link2Off,
  RotateCcw,
  ShieldAlert,
  Unplug,
  type LucideIcon,
} from 'lucide-react'
import type { ShownProblem } from '../../session/launch'

const marks: Readonly<Record<ShownProblem['kind'], LucideIcon>> = {
  'origin-null': ShieldAlert,
  'no-token': KeyRound,
  'no-host': Link2Off,
  'host-not-allowed': ShieldAlert,
  'not-https': ShieldAlert,
  unreachable: Unplug,
  'timed-out': Clock,
  refused: KeyRound,
  'other-side': KeyRound,
  reloaded: RotateCcw,
}

/** The icon of a launch that failed. */
export function LaunchMark({ kind }: { readonly kind: ShownProblem['kind'] }) {
  const Icon = marks[kind]
  return <Icon size={22} strokeWidth={1.75} />
}
