import { useWritingWords } from '../../messages/use-writing-words'
import { useWritingFailed } from '../../queries/writing/use-writing'

/** Says why nothing can be written yet, where that isn't over in a moment. */
export function OpensLate() {
  const words = useWritingWords()
  const hasFailed = useWritingFailed()
  return (
    <p role="status" className="text-pretty text-ink-3">
      {hasFailed && words.opensLate}
    </p>
  )
}
