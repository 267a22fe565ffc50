import { wentWrong, type Outgoing } from '../../queries/writing/outgoing'
import { IntoView } from './into-view'
import { WriteProblem, type WriteProblemProps } from './write-problem'

export interface ProblemInViewProps extends Omit<WriteProblemProps, 'outgoing'> {
  readonly outgoing: Outgoing | null
}

/** What went wrong with something that was sent, if anything did, and what can be done: in view as soon as it comes. */
export function ProblemInView({ outgoing, ...problem }: ProblemInViewProps) {
  return (
    <IntoView isThere={wentWrong(outgoing)}>
      {wentWrong(outgoing) && <WriteProblem outgoing={outgoing} {...problem} />}
    </IntoView>
  )
}
