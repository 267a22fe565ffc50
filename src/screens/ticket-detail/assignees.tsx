import type { Reference } from '../../deskdirector/models'
import { useTicketWords } from '../../messages/use-ticket-words'
import { Avatar } from '../../ui/avatar'

/** Who works on the ticket. */
export function Assignees({ people }: { readonly people: readonly Reference[] }) {
  const words = useTicketWords()
  if (people.length === 0) return <span className="text-ink-3">{words.nobody}</span>
  return (
    <ul className="grid gap-1.5">
      {people.map(({ id, name }, index) => (
        <li key={`${id ?? ''} ${index}`} className="flex items-center gap-2">
          <Avatar name={name} kind="agent" size="sm" />
          <bdi className="min-w-0">{name}</bdi>
        </li>
      ))}
    </ul>
  )
}
