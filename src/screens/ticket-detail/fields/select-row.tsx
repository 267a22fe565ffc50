import type { ReactNode } from 'react'
import type { Choice, Ticket } from '../../../deskdirector/models'
import { useTicketWords } from '../../../messages/use-ticket-words'
import { useChoices } from '../../../queries/choices'
import { optionsOf } from './choice-options'
import { ChoicesNote } from '../../writing/choices-note'
import { FieldRow } from './field-row'
import { QuietSelect } from './quiet-select'
import type { FieldControl } from './use-field'

const lists = { status: 'statuses', priority: 'priorities', queue: 'queues' } as const

type SelectedField = keyof typeof lists

interface SelectRowProps {
  readonly ticket: Ticket
  readonly field: SelectedField
  readonly isOffered: boolean
  readonly plain: ReactNode
}

/** A field that is one of several choices: a select, whose choice is saved at once. */
export function SelectRow({ ticket, field, isOffered, plain }: SelectRowProps) {
  const label = useTicketWords().fields[field]
  const queue = field === 'status' ? (ticket.queue?.id ?? undefined) : undefined
  const choosing = useChoices(lists[field], { queue }, isOffered)
  // Read here, so that this is drawn again when they change, whoever shows them.
  const { isError, isFetching, refetch } = choosing.query
  return (
    <FieldRow {...{ ticket, field, label, plain }} isOffered={isOffered && choosing.isOffered}>
      {(control) => (
        <>
          <Select {...{ control, field, label }} choices={choosing.choices} />
          <ChoicesNote {...{ label, isError, isFetching, refetch }} />
        </>
      )}
    </FieldRow>
  )
}

interface SelectProps {
  readonly control: FieldControl
  readonly field: SelectedField
  readonly label: string
  readonly choices: readonly Choice[]
}

function Select({ control, field, label, choices }: SelectProps) {
  const { none } = useTicketWords()
  const { ticket, wanted, change, look } = control
  const { value, options } = optionsOf(ticket[field], choices, none)
  return (
    <QuietSelect
      {...{ label, options }}
      value={String(wanted?.[field] ?? value)}
      onLook={look}
      onChoose={(chosen) => {
        const choice = choices.find(({ id }) => String(id) === chosen)
        if (choice !== undefined) change({ [field]: choice.id })
      }}
    />
  )
}
