import { ClockAlert } from 'lucide-react'
import { useFailureWords } from '../messages/use-failure-words'
import { useWords } from '../messages/use-words'
import { EmptyState } from '../ui/empty-state'

interface NotInTimeProps {
  /** The way back to what was loaded, where something was. */
  readonly back?: { readonly action: string; readonly onAction: () => void } | null
}

/** In place of what was asked for only after the session's end, when nothing is sent any more. */
export function NotInTime({ back }: NotInTimeProps) {
  const { howToRenew } = useWords().ended
  return (
    <EmptyState
      icon={<ClockAlert size={20} strokeWidth={1.75} />}
      title={useFailureWords().notInTime}
      advice={howToRenew}
      {...back}
    />
  )
}
