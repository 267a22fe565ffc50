import type { Outgoing } from '../../queries/writing/outgoing'
import { IntoView } from './into-view'
import { WriteProblem, type WriteProblemProps } from './write-problem'
import { WriteProgress } from './write-progress'

interface WriteOutcomeProps extends Omit<WriteProblemProps, 'outgoing'> {
  readonly outgoing: Outgoing | null
}

/**
 * What became of something that was sent: a polite line while it is on its way, an alert where it went wrong or nobody
 * knows. Keep it mounted beside what is written, so that its first words are heard.
 */
export function WriteOutcome({ outgoing, ...problem }: WriteOutcomeProps) {
  const wrong = outgoing?.stage === 'refused' || outgoing?.stage === 'doubtful' ? outgoing : null
  return (
    <>
      <WriteProgress outgoing={outgoing} />
      <IntoView isThere={wrong !== null}>
        {wrong !== null && <WriteProblem outgoing={wrong} {...problem} />}
      </IntoView>
    </>
  )
}
