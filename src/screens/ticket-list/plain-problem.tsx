import { failureOf } from '../../http/errors'
import { useWords } from '../../messages/use-words'
import type { TicketList } from '../../queries/use-ticket-list'
import { Button } from '../../ui/button'
import { GoesAway } from '../goes-away'

/** Says that no list came while the code of the list's own notice isn't there either; stays until one comes. */
export function PlainProblem({ query }: Pick<TicketList, 'query'>) {
  const { common, list } = useWords()
  const { data, error, errorUpdateCount, isFetching, refetch } = query
  if (data || errorUpdateCount === 0 || failureOf(error)?.kind === 'session') return null
  return (
    <GoesAway>
      <div role="alert" className="p-5 text-center">
        <p className="mb-4">{list.notLoaded}</p>
        <Button busy={isFetching} onClick={() => void refetch()}>
          {common.tryAgain}
        </Button>
      </div>
    </GoesAway>
  )
}
