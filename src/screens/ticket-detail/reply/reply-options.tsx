import { useReplyWords } from '../../../messages/use-reply-words'
import type { Composed } from './composed'
import { Copies } from './copies'
import type { Missing } from './what-is-missing'

interface ReplyOptionsProps {
  readonly composed: Composed
  readonly hasCopies: boolean
  readonly isCopiesAsked: boolean
  readonly missing: Missing | null
  readonly onChange: (part: Partial<Composed>) => void
}

/** What goes along with a reply's words; and what stands in the way of sending them. */
export function ReplyOptions(props: ReplyOptionsProps) {
  const { composed, hasCopies, isCopiesAsked, missing, onChange } = props
  const words = useReplyWords().missing
  const said = missing === null || ofText.includes(missing) ? null : words[missing]
  return (
    <>
      {hasCopies && (
        <Copies
          cc={composed.cc}
          isAsked={isCopiesAsked}
          onChange={(addresses) => onChange({ cc: addresses })}
        />
      )}
      {said !== null && (
        <p role="alert" className="text-sm text-bad">
          {said}
        </p>
      )}
    </>
  )
}

/** These are told where the text is. */
const ofText: readonly Missing[] = ['words', 'wordsToo']
