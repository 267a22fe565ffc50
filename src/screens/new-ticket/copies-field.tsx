import type { Ref } from 'react'
import { useNewTicketWords } from '../../messages/use-new-ticket-words'
import { TextField } from '../../ui/text-field'
import { addressesIn } from '../writing/addresses'

interface CopiesFieldProps {
  readonly copies: string
  /** Something in it is no address, and that stands in the way. */
  readonly isWrong: boolean
  readonly onChange: (typed: { readonly copies: string; readonly cc: readonly string[] }) => void
  readonly ref: Ref<HTMLInputElement>
}

/** Who else hears of the ticket by mail. */
export function CopiesField({ copies, isWrong, onChange, ref }: CopiesFieldProps) {
  const { label, hint, wrong } = useNewTicketWords().cc
  return (
    <TextField
      ref={ref}
      label={label}
      hint={hint}
      error={isWrong ? wrong : null}
      value={copies}
      onChange={(typed) => onChange({ copies: typed, cc: addressesIn(typed) })}
    />
  )
}
