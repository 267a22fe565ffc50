import { useNewTicketWords } from '../../messages/use-new-ticket-words'
import { useDesk } from '../../queries/desk'
import { TextField } from '../../ui/text-field'
import { addressesIn } from '../writing/addresses'

interface CopiesFieldProps {
  readonly copies: string
  readonly onChange: (typed: { readonly copies: string; readonly cc: readonly string[] }) => void
}

/** Who else hears of the ticket by mail, where the instance takes that. */
export function CopiesField({ copies, onChange }: CopiesFieldProps) {
  const { label, hint } = useNewTicketWords().cc
  if (!useDesk().connection.can('ticket.create', 'cc')) return null
  return (
    <TextField
      label={label}
      hint={hint}
      value={copies}
      onChange={(typed) => onChange({ copies: typed, cc: addressesIn(typed) })}
    />
  )
}
