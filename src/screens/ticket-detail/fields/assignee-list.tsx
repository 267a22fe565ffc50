import type { Id } from '../../../deskdirector/models'
import { useEditWords } from '../../../messages/use-edit-words'
import { Avatar } from '../../../ui/avatar'
import type { Named } from './assigning'
import { RemoveButton } from './remove-button'

interface AssigneeListProps {
  readonly people: readonly Named[]
  readonly onRemove: (id: Id) => void
}

/** Those who work on the ticket, each to be taken away. */
export function AssigneeList({ people, onRemove }: AssigneeListProps) {
  const { list, remove } = useEditWords().assignees
  return (
    <ul aria-label={list} className="grid gap-0.5">
      {people.map(({ id, name }) => (
        <li key={String(id)} className="-me-1.5 flex items-center gap-2 pointer-coarse:-me-3.5">
          <Avatar name={name} kind="agent" size="sm" />
          <bdi className="min-w-0 flex-1">{name}</bdi>
          <RemoveButton label={remove(name)} onRemove={() => onRemove(id)} />
        </li>
      ))}
    </ul>
  )
}
