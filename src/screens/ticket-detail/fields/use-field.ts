import { useEffect, useRef } from 'react'
import type { Ticket } from '../../../deskdirector/models'
import { pick } from '../../../deskdirector/writes/compare'
import {
  fieldsOf,
  markOfChange,
  marksOf,
  type Changes,
  type Field,
  type Marks,
} from '../../../deskdirector/writes/fields'
import { hasMark, type NameOf } from '../../../deskdirector/writes/has-mark'
import type { DraftPlace } from '../../../drafts/draft'
import { forgetChoice, keptChoice } from '../../../queries/kept-choices'
import { useTicketState } from '../../../queries/use-ticket-state'
import { marksAfter, sendWanted, typedAt, useWanted } from '../../../queries/wanted'
import { isOver, type Outgoing } from '../../../queries/writing/outgoing'
import { useDraft, useOutgoing } from '../../../queries/writing/use-writing'
import type { Writing } from '../../../queries/writing/writing'
import { useFate } from '../../writing/use-leaving'
import { useTyped } from './use-typed'

/** How long a field says that it is saved, in ms. */
const SAID_FOR = 4_000

/** One field of a ticket, to be changed. */
export interface FieldControl {
  readonly ticket: Ticket
  readonly field: Field
  /** What it is being changed to, to be shown until the ticket itself says so; null: the ticket's own value holds. */
  readonly wanted: Changes | null
  readonly outgoing: Outgoing | null
  /** What was chosen, and wasn't saved before the page was left; null for nothing. */
  readonly unsaved: Changes | null
  /** What is typed and isn't on its way; null for nothing. */
  readonly typed: string | null
  /** Keeps what is typed; nothing typed is forgotten. */
  readonly type: (text: string) => void
  /** Remembers the ticket as the person sees it while they choose: it is what their change will be compared with. */
  readonly look: () => void
  readonly change: (changes: Changes) => void
  /** Changes it to what is typed, which is kept until the ticket has it. */
  readonly save: (changes: Changes) => void
  /** Asks once more for what didn't arrive. */
  readonly again: () => void
  /** Lets the field be as it is on the ticket. */
  readonly leave: () => void
}

/** What the person sees of a ticket: as it was read, with what they have changed since and isn't read yet. */
interface Seen {
  readonly ticket: Ticket
  readonly wanted: Changes | null
}

/** Changes one field of a ticket at once, and tells how far that has come; what failed is rolled back and can be retried. */
export function useField(writing: Writing, ticket: Ticket, field: Field): FieldControl {
  const { outbox, drafts, nameOf = () => null } = writing
  const id = String(ticket.id)
  const place = { ticket: id, kind: field }
  const outgoing = useOutgoing(writing, place)
  const last = useWanted(writing, place)
  const typed = useTyped(writing, id, field)
  const { isBehind } = useTicketState(ticket)
  const looked = useRef<Seen | null>(null)
  const stage = outgoing?.stage
  const kept = keptChoice(useDraft(writing, { ticket: id, kind: 'fields' }), field)
  const isLeft = useFate(writing, place, kept !== null) === 'unsent'

  // Whoever keeps theirs has said all there is to say, and what is on the ticket needs no word for long.
  const isThere = last !== null && isOn(ticket, last.changes, nameOf)
  const hasYielded = outgoing?.stage === 'yielded' && !outgoing.isPutOff
  const rest = hasYielded || (stage === 'doubtful' && isThere) ? 0 : SAID_FOR
  const isSettled = rest === 0 || (stage === 'done' && !isBehind)
  const isSent = typed.draft !== null && typed.draft.revision === last?.typed?.revision
  const isFound = stage === 'doubtful' && isThere
  const isKeptThere = isLeft && kept !== null && isOn(ticket, kept.changes, nameOf)
  useEffect(() => {
    if (isFound && isSent) typed.write('', null)
    if (isFound || isKeptThere) forgetChoice(drafts, place)
  })
  useEffect(() => {
    if (!isSettled) return
    const timer = setTimeout(() => outbox.dismiss({ ticket: id, kind: field }), rest)
    return () => clearTimeout(timer)
  }, [isSettled, rest, outbox, id, field])

  const isComing = !isOver(outgoing) || (stage === 'done' && isBehind)
  const wanted = isComing && last !== null ? last.changes : null
  const seen: Seen = { ticket, wanted }

  function send(changes: Changes, from: DraftPlace | null) {
    const began = typed.base === null ? null : { [field]: typed.base }
    const base = { ...basedOn(looked.current ?? seen, fieldsOf(changes)), ...began }
    looked.current = null
    const id = ticket.id
    sendWanted(writing, place, { id, changes, base, typed: from && typedAt(writing, from) })
  }
  return {
    ticket,
    field,
    wanted,
    outgoing,
    unsaved: isLeft && !isKeptThere ? (kept?.changes ?? null) : null,
    typed: typed.draft === null || (isSent && isComing) ? null : typed.draft.text,
    type(text) {
      const from = looked.current
      typed.write(text, from && (basedOn(from, [field])[field] ?? null))
    },
    look: () => (looked.current = seen),
    change(changes) {
      if (wanted !== null || !isOn(ticket, changes, nameOf)) send(changes, null)
    },
    save(changes) {
      if (wanted === null && isOn(ticket, changes, nameOf)) typed.write('', null)
      else send(changes, typed.place)
    },
    again() {
      if (outgoing === null && kept !== null) {
        sendWanted(writing, place, { id: ticket.id, ...kept, typed: null })
      } else if (last !== null) sendWanted(writing, place, last)
    },
    leave() {
      if (isSent) typed.write('', null)
      forgetChoice(drafts, place)
      outbox.dismiss(place)
    },
  }
}

/** The marks of what the person saw, of some fields. */
function basedOn({ ticket, wanted }: Seen, fields: readonly Field[]): Marks {
  return { ...marksOf(ticket, fields), ...(wanted !== null && marksAfter(pick(wanted, fields))) }
}

/** Whether a ticket is as these changes would make it. */
function isOn(ticket: Ticket, changes: Changes, nameOf: NameOf): boolean {
  return fieldsOf(changes).every((field) =>
    hasMark(ticket, field, markOfChange(changes, field), nameOf),
  )
}
