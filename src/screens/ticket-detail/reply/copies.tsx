import { useEffect, useRef, useState } from 'react'
import { useReplyWords } from '../../../messages/use-reply-words'
import { TextField } from '../../../ui/text-field'
import { addressesIn } from '../../writing/addresses'

interface CopiesProps {
  readonly cc: readonly string[]
  /** It was asked for just now, and is written in next. */
  readonly isAsked: boolean
  readonly onChange: (cc: readonly string[]) => void
}

/** Who else gets the reply by mail. */
export function Copies({ cc, isAsked, onChange }: CopiesProps) {
  const words = useReplyWords().cc
  const [typed, setTyped] = useState(() => cc.join(', '))
  const field = useRef<HTMLInputElement>(null)
  // What was typed, commas and all, as long as it is what is kept.
  const isTyped = addressesIn(typed).join() === cc.join()
  useEffect(() => {
    if (isAsked) field.current?.focus()
  }, [isAsked])
  return (
    <TextField
      ref={field}
      label={words.label}
      hint={words.hint}
      value={isTyped ? typed : cc.join(', ')}
      onChange={(value) => {
        setTyped(value)
        onChange(addressesIn(value))
      }}
    />
  )
}
