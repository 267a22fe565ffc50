import type { VirtualItem } from '@tanstack/react-virtual'
import type { ReactElement, Ref } from 'react'
import type { Ticket } from '../../deskdirector/models'
import { TicketRow } from './ticket-row'

interface ListPart {
  readonly tickets: readonly Ticket[]
  readonly list: string
  readonly opens: boolean
  /** The rows to draw, in order. */
  readonly items: readonly VirtualItem[]
  /** Where the list begins, and how high all of it is. */
  readonly top: number
  readonly height: number
  /** How many there are in all; -1 where nobody knows. */
  readonly size: number
  /** Measures a row. */
  readonly measure: Ref<HTMLLIElement>
}

/** Rows that are drawn are laid out, too: their height has to be known. Each by itself, as they are otherwise. */
const drawn = { contentVisibility: 'visible', contain: 'content' } as const

/**
 * Rows of a long list, with room for those that aren't drawn; each says which of how many it is. The room above has a
 * key of its own, as has that below: were one taken for the other, React would move every row past it.
 */
export function listPart({ tickets, list, opens, items, top, height, ...all }: ListPart) {
  const part: ReactElement[] = []
  let end = top
  const fill = (to: number, key: string) => {
    if (to - end > 0.5) part.push(<li key={key} aria-hidden style={{ height: to - end }} />)
  }
  for (const { index, start, end: rowEnd } of items) {
    const ticket = tickets[index]
    if (ticket === undefined) continue
    fill(start, part.length === 0 ? 'above' : `between ${part.length}`)
    end = rowEnd
    part.push(
      <TicketRow
        key={ticket.id}
        {...{ ticket, list, opens }}
        ref={all.measure}
        style={drawn}
        isPassing
        data-index={index}
        aria-posinset={index + 1}
        aria-setsize={all.size}
      />,
    )
  }
  fill(top + height, 'below')
  return part
}
