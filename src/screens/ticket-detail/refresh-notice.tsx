import { useTicketWords } from '../../messages/use-ticket-words'
import { FailureNotice, type FailedRequest } from '../failure-notice'
import { GoesAway } from '../goes-away'

/** Says that what is shown could not be refreshed. */
export function RefreshNotice(failed: FailedRequest) {
  const { refreshFailed } = useTicketWords()
  return (
    <GoesAway>
      <div className="not-empty:mb-4.5">
        <FailureNotice {...failed} title={refreshFailed} />
      </div>
    </GoesAway>
  )
}
