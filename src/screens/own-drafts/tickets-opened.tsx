import { useEffect, useState } from 'react'
import type { DraftPlace } from '../../drafts/draft'
import { isNewTicket } from '../../queries/writing/new-ticket-places'
import { placeKey } from '../../queries/writing/outgoing'
import type { Writing } from '../../queries/writing/writing'
import { TicketOpened } from './ticket-opened'

/** Says politely of each new ticket that it is open, whatever screen is shown. */
export function TicketsOpened({ writing }: { readonly writing: Writing }) {
  const places = usePlacesSentFrom(writing)
  return (
    <div
      role="status"
      // Over the pill that a narrow list has at its foot, and in nobody's way.
      style={{ insetBlockEnd: '4.5rem', pointerEvents: 'none' }}
      className="fixed inset-x-0 z-20 mx-auto grid w-fit max-w-full gap-2"
    >
      {places.map((place) => (
        <TicketOpened key={placeKey(place)} {...{ writing, place }} />
      ))}
    </div>
  )
}

/** Where a new ticket is on its way, or was since this is shown: with its draft its place is gone from all others. */
function usePlacesSentFrom({ outbox }: Writing): readonly DraftPlace[] {
  const [places, setPlaces] = useState<readonly DraftPlace[]>([])
  useEffect(() => {
    function look() {
      const busy = outbox.busy().filter(isNewTicket)
      setPlaces((known) => {
        const added = busy.filter(({ ticket }) => !known.some((each) => each.ticket === ticket))
        return added.length === 0 ? known : [...known, ...added]
      })
    }
    look()
    return outbox.subscribe(look)
  }, [outbox])
  return places
}
