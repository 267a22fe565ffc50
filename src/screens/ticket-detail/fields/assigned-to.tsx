import { useRef, useState } from 'react'
import type { Choice, Id } from '../../../deskdirector/models'
import { useEditWords } from '../../../messages/use-edit-words'
import { useTicketWords } from '../../../messages/use-ticket-words'
import { AssigneeList } from './assignee-list'
import { assigning, namesOf } from './assigning'
import { QuietSelect } from './quiet-select'
import { TextButton } from './text-button'
import type { FieldControl } from './use-field'

interface AssignedToProps {
  readonly control: FieldControl
  /** Who the ticket is assigned to, as it says. */
  readonly ids: readonly Id[]
  readonly choices: readonly Choice[]
}

/**
 * Who works on the ticket, to be chosen: a select that holds nobody or one person. Where there are several it adds, and
 * each of them can be taken away, so that no choice takes anybody away who isn't seen to go.
 */
export function AssignedTo({ control, ids, choices }: AssignedToProps) {
  const { fields, nobody } = useTicketWords()
  const words = useEditWords().assignees
  const place = useRef<HTMLDivElement>(null)
  const [isAdding, setIsAdding] = useState(false)
  const { ticket, wanted, change, look } = control
  const people = namesOf(wanted?.assignees ?? ids, [...ticket.assignees, ...choices])
  const adds = people.length > 1 || (people.length === 1 && isAdding)
  const { value, options } = assigning(people, choices, adds ? words.choose : nobody, adds)
  const has = people.map(({ id }) => id)

  function assign(next: readonly Id[]) {
    change({ assignees: next })
    setIsAdding(false)
  }
  function choose(chosen: string) {
    const choice = choices.find(({ id }) => String(id) === chosen)
    if (choice !== undefined) assign([...(adds ? has : []), choice.id])
    else if (chosen === '' && !adds) assign([])
  }
  const focusSelect = () => place.current?.querySelector('select')?.focus()
  return (
    <div ref={place} className="grid grid-cols-1 gap-1.5">
      {adds && (
        <AssigneeList
          people={people}
          onRemove={(gone) => {
            assign(has.filter((id) => id !== gone))
            focusSelect()
          }}
        />
      )}
      <QuietSelect
        label={fields.assignees}
        {...{ value, options }}
        onChoose={choose}
        onLook={look}
      />
      {people.length === 1 && !isAdding && choices.length > 1 && (
        <TextButton
          onClick={() => {
            setIsAdding(true)
            focusSelect()
          }}
        >
          {words.add}
        </TextButton>
      )}
    </div>
  )
}
