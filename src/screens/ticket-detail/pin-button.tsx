import { Pin } from 'lucide-react'
import { useState } from 'react'
import type { Id } from '../../deskdirector/models'
import { useTicketWords } from '../../messages/use-ticket-words'
import { MOST_PINS } from '../../queries/pinned'
import { usePinned } from '../../queries/use-pinned'
import { useWriting } from '../../queries/writing/use-writing'
import { Button } from '../../ui/button'
import { LiveRegion } from '../../ui/live-region'

/** Keeps a ticket in view: pinned ones stand in the overview. */
export function PinButton({ id }: { readonly id: Id }) {
  const words = useTicketWords().pin
  const mine = usePinned(useWriting())
  const [said, setSaid] = useState('')
  const isPinned = mine?.ids.includes(String(id)) ?? false

  function toggle() {
    if (mine === null) return
    const { pinned, ids } = mine
    const makesRoom = !isPinned && ids.length === MOST_PINS
    pinned.set(String(id), !isPinned)
    if (isPinned) setSaid(words.unpinned)
    else if (makesRoom) setSaid(words.madeRoom(MOST_PINS))
    else setSaid(pinned.isKept() ? words.pinned : words.forNow)
  }

  return (
    <>
      <Button
        variant="quiet"
        aria-pressed={isPinned}
        busy={mine === null}
        title={words.hint(MOST_PINS)}
        icon={
          <Pin
            aria-hidden
            size={16}
            strokeWidth={1.75}
            className={isPinned ? 'fill-current text-accent-text' : ''}
          />
        }
        onClick={toggle}
      >
        {words.pin}
      </Button>
      <LiveRegion>{said}</LiveRegion>
    </>
  )
}
