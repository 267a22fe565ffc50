import type { RefObject } from 'react'
import { useReplyWords } from '../../../messages/use-reply-words'
import type { Composed } from './composed'
import { Copies } from './copies'
import { fieldOf, type Missing } from './what-is-missing'

interface ReplyOptionsProps {
  readonly composed: Composed
  readonly copies: RefObject<HTMLInputElement | null>
  readonly hasCopies: boolean
  readonly isCopiesAsked: boolean
  readonly missing: Missing | null
  readonly onChange: (part: Partial<Composed>) => void
}

/** What goes along with a reply's words; and what stands in the way of sending them. */
export function ReplyOptions(props: ReplyOptionsProps) {
  const { composed, copies, hasCopies, isCopiesAsked, missing, onChange } = props
  const words = useReplyWords().missing
  const told = missing === null ? null : words[missing]
  const place = fieldOf(missing)
  return (
    <>
      {hasCopies && (
        <Copies
          ref={copies}
          cc={composed.cc}
          error={place === 'copies' ? told : null}
          isAsked={isCopiesAsked}
          onChange={(addresses) => onChange({ cc: addresses })}
        />
      )}
      {told !== null && place === null && (
        <p role="alert" className="text-sm text-bad">
          {told}
        </p>
      )}
    </>
  )
}
