import type { TicketFilter } from '../../deskdirector/ticket-filter'
import { useListAroundWords } from '../../messages/use-list-around-words'
import { useTicketChanges } from '../../queries/use-ticket-changes'
import type { TicketList } from '../../queries/use-ticket-list'
import { LiveRegion } from '../../ui/live-region'
import { GoesAway } from '../goes-away'

export interface ListNewsProps {
  readonly filter: TicketFilter
  readonly data: TicketList
}

/**
 * Says that tickets have changed, and shows them when asked. It floats at the foot of a narrow screen and ends the
 * first line of a wide one: nothing moves when it comes.
 */
export function ListNews({ filter, data }: ListNewsProps) {
  const words = useListAroundWords()
  const { count, show } = useTicketChanges(filter, data)
  const said = count > 0 && words.changed(count)
  return (
    <>
      <LiveRegion>{said}</LiveRegion>
      {said && (
        <GoesAway>
          <button
            type="button"
            onClick={() => void show()}
            className="fixed inset-x-0 bottom-4 z-20 mx-auto min-h-11 w-fit arrive rounded-full bg-accent px-5 font-semibold text-accent-ink shadow-float transition-colors hover:bg-accent-press wide:static wide:ms-auto wide:me-0 wide:min-h-8 wide:px-3.5 wide:text-sm wide:shadow-rest wide:pointer-coarse:min-h-11"
          >
            {said}
          </button>
        </GoesAway>
      )}
    </>
  )
}
