import { useQuery } from '@tanstack/react-query'
import type { Id, Ticket } from '../../../deskdirector/models'
import { useReplyWords } from '../../../messages/use-reply-words'
import { choicesQuery } from '../../../queries/choices'
import { useDesk } from '../../../queries/desk'
import type { KeptChoice } from '../../../queries/writing/draft-fields'
import { SelectField } from '../../../ui/select-field'
import { useWithKept } from '../../writing/use-with-kept'

interface StatusAfterProps {
  readonly ticket: Ticket
  readonly status: Id | null
  /** What it was called when it was chosen. */
  readonly keptStatus: KeptChoice | null
  readonly onChange: (chosen: {
    readonly status: Id | null
    readonly keptStatus: KeptChoice | null
  }) => void
}

/** The status that goes along with the reply, in one write: one notification for the contact, and not two. */
export function StatusAfter({ ticket, status, keptStatus, onChange }: StatusAfterProps) {
  const words = useReplyWords().status
  const desk = useDesk()
  const byQueue = desk.connection.can('choices.statuses', 'queue')
  const queue = ticket.queue?.id ?? undefined
  const { data } = useQuery({
    ...choicesQuery(desk, 'statuses', byQueue ? { queue } : {}),
    // Which there are depends on the queue (tech 2.13 of their release notes).
    enabled: !byQueue || queue !== undefined,
  })
  const others = data?.items.filter(({ id }) => String(id) !== String(ticket.status?.id)) ?? []
  const items = useWithKept(others, status, keptStatus)
  if (items.length === 0) return null

  function choose(chosen: string) {
    const { id = null, name = null } = items.find((item) => String(item.id) === chosen) ?? {}
    onChange({ status: id, keptStatus: id === null || name === null ? null : { id, name } })
  }

  return (
    <div className="w-60 max-w-full max-wide:w-full">
      <SelectField
        label={words.label}
        isLabelHidden
        value={status === null ? '' : String(status)}
        options={[
          { value: '', label: words.keep },
          ...items.map(({ id, name }) => ({
            value: String(id),
            label: name === null ? words.setEarlier : words.set(name),
          })),
        ]}
        onChange={choose}
      />
    </div>
  )
}
