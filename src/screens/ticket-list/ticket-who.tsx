import type { Reference } from '../../deskdirector/models'
import { useWords } from '../../messages/use-words'
import { Avatar } from '../../ui/avatar'

/** Who a ticket is with. */
export function TicketWho({ assignees }: { readonly assignees: readonly Reference[] }) {
  const words = useWords().list
  const [first, ...others] = assignees
  if (first === undefined) return <span className="text-ink-3">{words.unassigned}</span>
  return (
    <>
      <Avatar name={first.name} kind="agent" size="sm" />
      <bdi className="one-line">{first.name}</bdi>
      {others.length > 0 && (
        <span dir="ltr" className="shrink-0 text-ink-3 tabular-nums">
          +{others.length}
        </span>
      )}
    </>
  )
}
