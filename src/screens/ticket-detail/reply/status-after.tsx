import { useQuery } from '@tanstack/react-query'
import type { Id, Ticket } from '../../../deskdirector/models'
import { useReplyWords } from '../../../messages/use-reply-words'
import { choicesQuery } from '../../../queries/choices'
import { useDesk } from '../../../queries/desk'
import { SelectField } from '../../../ui/select-field'

interface StatusAfterProps {
  readonly ticket: Ticket
  readonly status: Id | null
  readonly onChange: (status: Id | null) => void
}

/** The status that goes along with the reply, in one write: one notification for the contact, and not two. */
export function StatusAfter({ ticket, status, onChange }: StatusAfterProps) {
  const words = useReplyWords().status
  const desk = useDesk()
  const byQueue = desk.connection.can('choices.statuses', 'queue')
  const queue = ticket.queue?.id ?? undefined
  const { data } = useQuery({
    ...choicesQuery(desk, 'statuses', byQueue ? { queue } : {}),
    // Which there are depends on the queue (tech 2.13 of their release notes).
    enabled: !byQueue || queue !== undefined,
  })
  const items = data?.items.filter(({ id }) => String(id) !== String(ticket.status?.id)) ?? []
  if (items.length === 0 && status === null) return null
  return (
    <div className="w-60 max-w-full">
      <SelectField
        label={words.label}
        isLabelHidden
        value={status === null ? '' : String(status)}
        options={[
          { value: '', label: words.keep },
          ...items.map(({ id, name }) => ({ value: String(id), label: words.set(name) })),
        ]}
        onChange={(chosen: string) =>
          onChange(items.find(({ id }) => String(id) === chosen)?.id ?? null)
        }
      />
    </div>
  )
}
