import type { VirtualItem } from '@tanstack/react-virtual'
import type { ComponentProps, ReactElement, Ref } from 'react'
import type { Ticket } from '../../deskdirector/models'
import { TicketRow } from './ticket-row'

interface ListPart {
  readonly tickets: readonly Ticket[]
  /** What was searched for. */
  readonly search: string
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

type Row = ReactElement<ComponentProps<typeof TicketRow> & { readonly 'aria-setsize': number }>

/** Rows that are drawn are laid out, too: their height has to be known. Each by itself, as they are otherwise. */
const drawn = { contentVisibility: 'visible', contain: 'content' } as const

/** Many more than are drawn at once. */
const MADE_AT_MOST = 200

/**
 * What draws rows of a long list, with room for those that aren't drawn; each says which of how many it is. The room
 * above has a key of its own, as has that below: were one taken for the other, React would move every row past it.
 *
 * It keeps what it made, and gives the same as before where nothing has come or gone: a row that stays while another
 * comes costs nothing, where making it anew and comparing it was a third of all the garbage that scrolling leaves
 * behind, and so of the pauses to collect it.
 */
export function createListPart() {
  const made = new Map<number, Row>()
  const rooms = new Map<string, ReactElement<{ style: { height: number } }>>()
  let last: readonly ReactElement[] = []

  /** Room for rows that aren't drawn, in px. */
  function room(height: number, key: string): ReactElement {
    const former = rooms.get(key)
    if (former?.props.style.height === height) return former
    const next = <li key={key} aria-hidden style={{ height }} />
    rooms.set(key, next)
    return next
  }

  function row(index: number, ticket: Ticket, { search, opens, size, measure }: ListPart): Row {
    const former = made.get(index)
    if (
      former?.props.ticket === ticket &&
      former.props.search === search &&
      former.props.opens === opens &&
      former.props['aria-setsize'] === size &&
      former.props.ref === measure
    ) {
      return former
    }
    if (made.size > MADE_AT_MOST) made.clear()
    const next: Row = (
      <TicketRow
        key={ticket.id}
        {...{ ticket, search, opens }}
        ref={measure}
        style={drawn}
        isPassing
        data-index={index}
        aria-posinset={index + 1}
        aria-setsize={size}
      />
    )
    made.set(index, next)
    return next
  }

  return (wanted: ListPart): readonly ReactElement[] => {
    const { tickets, items, top, height } = wanted
    const part: ReactElement[] = []
    let end = top
    const fill = (to: number, key: string) => {
      if (to - end > 0.5) part.push(room(to - end, key))
    }
    for (const { index, start, end: rowEnd } of items) {
      const ticket = tickets[index]
      if (ticket === undefined) continue
      fill(start, part.length === 0 ? 'above' : `between ${part.length}`)
      end = rowEnd
      part.push(row(index, ticket, wanted))
    }
    fill(top + height, 'below')
    const isSame = part.length === last.length && part.every((each, at) => each === last[at])
    return isSame ? last : (last = part)
  }
}
