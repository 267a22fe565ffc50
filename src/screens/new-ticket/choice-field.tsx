import type { Id } from '../../deskdirector/models'
import { useNewTicketWords } from '../../messages/use-new-ticket-words'
import { useChoices } from '../../queries/choices'
import { useDesk } from '../../queries/desk'
import { SelectField } from '../../ui/select-field'
import { ChoicesNote } from '../writing/choices-note'

const lists = { requestType: 'requestTypes', priority: 'priorities', queue: 'queues' } as const

interface ChoiceFieldProps {
  readonly field: keyof typeof lists
  readonly value: Id | null
  readonly onChange: (id: Id | null) => void
}

/** One of the things that may be chosen for a ticket, where the instance takes it and says what there is. */
export function ChoiceField({ field, value, onChange }: ChoiceFieldProps) {
  const words = useNewTicketWords()
  const isTaken = useDesk().connection.can('ticket.create', field)
  const { isOffered, choices, query } = useChoices(lists[field], {}, isTaken)
  const { isError, isFetching, isSuccess, refetch } = query
  if (!isTaken || !isOffered || (isSuccess && choices.length === 0)) return null
  return (
    <div>
      <SelectField
        label={words[field]}
        value={String(value ?? '')}
        options={[
          { value: '', label: words.notChosen },
          ...choices.map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
        onChange={(chosen) => onChange(choices.find(({ id }) => String(id) === chosen)?.id ?? null)}
      />
      <ChoicesNote label={words[field]} {...{ isError, isFetching, refetch }} />
    </div>
  )
}
