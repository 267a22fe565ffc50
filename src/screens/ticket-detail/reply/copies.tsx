import { useEffect, useState, type RefObject } from 'react'
import { useReplyWords } from '../../../messages/use-reply-words'
import { TextField } from '../../../ui/text-field'
import { addressesIn } from '../../writing/addresses'

interface CopiesProps {
  readonly ref: RefObject<HTMLInputElement | null>
  readonly cc: readonly string[]
  /** It was asked for just now, and is written in next. */
  readonly isAsked: boolean
  /** Why the reply can't leave with them. */
  readonly error: string | null
  readonly onChange: (cc: readonly string[]) => void
}

/** Who else gets the reply by mail. */
export function Copies({ ref, cc, isAsked, error, onChange }: CopiesProps) {
  const words = useReplyWords().cc
  const [typed, setTyped] = useState(() => cc.join(', '))
  // What was typed, commas and all, as long as it is what is kept.
  const isTyped = addressesIn(typed).join() === cc.join()
  useEffect(() => {
    if (isAsked) ref.current?.focus()
  }, [isAsked, ref])
  return (
    <TextField
      ref={ref}
      label={words.label}
      hint={words.hint}
      error={error}
      value={isTyped ? typed : cc.join(', ')}
      onChange={(value) => {
        setTyped(value)
        onChange(addressesIn(value))
      }}
    />
  )
}
