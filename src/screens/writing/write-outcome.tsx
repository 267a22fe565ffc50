import { ProblemInView, type ProblemInViewProps } from './problem-in-view'
import { WriteProgress } from './write-progress'

/**
 * What became of something that was sent: a polite line while it is on its way, an alert where it went wrong or nobody
 * knows. Keep it mounted beside what is written, so that its first words are heard.
 */
export function WriteOutcome(props: ProblemInViewProps) {
  return (
    <>
      <WriteProgress outgoing={props.outgoing} />
      <ProblemInView {...props} />
    </>
  )
}
