import { useNewTicketWords } from '../../messages/use-new-ticket-words'
import { useChoices } from '../../queries/choices'
import { useDesk } from '../../queries/desk'
import { SelectField } from '../../ui/select-field'
import { ChoicesNote } from '../writing/choices-note'
import { useWithKept } from '../writing/use-with-kept'
import type { ChoiceFieldName, NewTicketForm } from './new-ticket-form'

const lists = { requestType: 'requestTypes', priority: 'priorities', queue: 'queues' } as const

interface ChoiceFieldProps {
  readonly field: ChoiceFieldName
  readonly form: NewTicketForm
  readonly onChange: (part: Partial<NewTicketForm>) => void
}

/**
 * One of the things that may be chosen for a ticket, where the instance takes it and says what there is. What was chosen
 * is sent, and so it is shown, also where the instance says so no more.
 */
export function ChoiceField({ field, form, onChange }: ChoiceFieldProps) {
  const words = useNewTicketWords()
  const isTaken = useDesk().connection.can('ticket.create', field)
  const { isOffered, choices, query } = useChoices(lists[field], {}, isTaken)
  const { isError, isFetching, isSuccess, refetch } = query
  const items = useWithKept(choices, form[field], form.chosen[field])
  const isNothing = items.length === 0 && (!isOffered || isSuccess)
  if (!isTaken || isNothing) return null

  function choose(value: string) {
    const { id = null, name = null } = items.find((item) => String(item.id) === value) ?? {}
    const kept = id === null || name === null ? null : { id, name }
    onChange({ [field]: id, chosen: { ...form.chosen, [field]: kept } })
  }

  return (
    <div>
      <SelectField
        label={words[field]}
        value={String(form[field] ?? '')}
        options={[
          { value: '', label: words.notChosen },
          ...items.map(({ id, name }) => ({
            value: String(id),
            label: name ?? words.chosenEarlier,
          })),
        ]}
        onChange={choose}
      />
      <ChoicesNote label={words[field]} {...{ isError, isFetching, refetch }} />
    </div>
  )
}
