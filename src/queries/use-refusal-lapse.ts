import { useEffect } from 'react'
import type { Id, Ticket } from '../deskdirector/models'
import type { OperationName } from '../deskdirector/operations'
import type { Refusal, Refusals } from '../deskdirector/refusals'
import { allFields, marksOf, type Field } from '../deskdirector/writes/fields'
import { isDraftKind, type DraftKind, type DraftPlace } from '../drafts/draft'
import type { DraftStore } from '../drafts/draft-store'
import { useDesk } from './desk'
import { withoutMark } from './writing/leaving-mark'
import { isNewTicket } from './writing/new-ticket-places'
import { useWriting } from './writing/use-writing'

/** Something that can be refused, and the drafts whose words may be what was refused. */
interface Refusable {
  readonly operation: OperationName
  readonly field?: string
  readonly words: readonly DraftKind[]
}

const ofTicket: readonly Refusable[] = [
  { operation: 'ticket.addNote', words: ['reply'] },
  { operation: 'ticket.attach', words: ['reply'] },
  { operation: 'ticket.close', words: ['close'] },
  { operation: 'ticket.reopen', words: ['reopen', 'reply'] },
  { operation: 'ticket.approve', words: ['approve'] },
  { operation: 'ticket.decline', words: ['decline'] },
  { operation: 'ticket.escalate', words: ['escalate'] },
  { operation: 'ticket.rate', words: ['rate'] },
  ...allFields.map(ofField),
]

const ofNewTicket: readonly Refusable[] = [{ operation: 'ticket.create', words: ['new'] }]

/** Where it is typed, its words may be to blame. */
function ofField(field: Field): Refusable {
  return { operation: 'ticket.update', field, words: isDraftKind(field) ? [field] : [] }
}

/** When each was refused, and what stood there then; as long as the refusals themselves. */
const books = new WeakMap<Refusals, Map<string, { refusal: Refusal; mark: string }>>()

/**
 * Takes for possible again what was refused with a 403, once that may have another answer: the ticket has another
 * status, queue, owner or the like, or other words are there than those that were refused (a proxy that blocks
 * `<script>` in a text answers 403 too).
 *
 * @param ticket as it was read whole; null for a ticket that doesn't exist yet, `undefined` while it isn't known.
 */
export function useRefusalLapse(ticket: Ticket | null | undefined): void {
  const { refusals } = useDesk().connection
  const drafts = useWriting()?.drafts
  const id = ticket?.id
  const isKnown = ticket !== undefined
  const rights = ticket ? rightsOf(ticket) : ''
  useEffect(() => {
    if (drafts === undefined || !isKnown) return
    const look = () => lapse(refusals, drafts, id, rights)
    look()
    const stops = [drafts.subscribe(look), refusals.subscribe(look)]
    return () => stops.forEach((stop) => stop())
  }, [refusals, drafts, id, isKnown, rights])
}

function lapse(refusals: Refusals, drafts: DraftStore, id: Id | undefined, rights: string): void {
  const book = books.get(refusals) ?? new Map<string, { refusal: Refusal; mark: string }>()
  books.set(refusals, book)
  for (const { operation, field, words } of id === undefined ? ofNewTicket : ofTicket) {
    const key = JSON.stringify([operation, field, id])
    const refusal = refusals.of(operation, id, field)
    // A 401 is the menu item's own: neither the ticket nor the words are to blame.
    if (refusal?.status !== 403) {
      book.delete(key)
      continue
    }
    const places =
      id === undefined
        ? drafts.places().filter(isNewTicket)
        : words.map((kind): DraftPlace => ({ ticket: String(id), kind }))
    const mark = JSON.stringify([rights, places.flatMap((place) => wordsAt(drafts, place))])
    const known = book.get(key)
    if (known?.refusal !== refusal) book.set(key, { refusal, mark })
    else if (known.mark !== mark) refusals.forget(operation, id, field)
  }
}

/** A blank draft is no words: it comes and goes with an action that has none. */
function wordsAt(drafts: DraftStore, place: DraftPlace) {
  const draft = drafts.get(place)
  if (draft === null) return []
  const { text, fields } = withoutMark(draft)
  return text === '' && Object.keys(fields).length === 0 ? [] : [[text, fields]]
}

/** What a person's rights on a ticket may go by. */
function rightsOf(ticket: Ticket): string {
  const { account, isClosed } = ticket
  const marks = marksOf(ticket, ['status', 'queue', 'assignees', 'contact'])
  return JSON.stringify([marks, account?.id ?? account?.name, isClosed])
}
