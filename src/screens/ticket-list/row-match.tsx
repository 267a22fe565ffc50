import type { Ticket } from '../../deskdirector/models'
import { useListAroundWords } from '../../messages/use-list-around-words'
import { matchReason } from './match-reason'

export interface RowMatchProps {
  readonly ticket: Ticket
  /** What was searched for. */
  readonly search: string
}

/** Says on a row why a search found it, where nothing else on the row shows that. */
export function RowMatch({ ticket, search }: RowMatchProps) {
  const words = useListAroundWords().found
  const reason = matchReason(ticket, search)
  if (reason === null) return null
  const { place, text } = reason
  return (
    <>
      <span className="row-why">
        {' · '}
        <span className="font-medium text-ink-2">{words[place]}</span>
        {text !== null && ': '}
      </span>
      {text !== null && <bdi className="row-found written">{text}</bdi>}
    </>
  )
}
