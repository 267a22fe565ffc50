import { useEffect, useState } from 'react'
import type { Ticket } from '../../../deskdirector/models'
import { markOfChange } from '../../../deskdirector/writes/fields'
import type { Draft, DraftPlace } from '../../../drafts/draft'
import { useTicketState } from '../../../queries/use-ticket-state'
import { sendWanted, typedAt, useWanted } from '../../../queries/wanted'
import { isOver, type Outgoing } from '../../../queries/writing/outgoing'
import { useDraft, useOutgoing } from '../../../queries/writing/use-writing'
import type { Writing } from '../../../queries/writing/writing'

/** How long a text says that it is saved, in ms. */
const SAID_FOR = 4_000

export type TextKind = 'summary' | 'description'

/** A text of a ticket that is being changed. */
export interface TextEdit {
  readonly isOpen: boolean
  /** Somebody has just asked for it: a draft that was found opens it too. */
  readonly isAsked: boolean
  /** What stands in the editor. */
  readonly text: string
  /** What the ticket says, as far as the instance has said yes. */
  readonly shown: string
  readonly isChanged: boolean
  /** On its way: the text is read when it leaves. */
  readonly isLocked: boolean
  readonly outgoing: Outgoing | null
  readonly open: () => void
  readonly write: (text: string) => void
  readonly save: () => void
  /** Closes the editor, and forgets what was typed. */
  readonly discard: () => void
}

/**
 * Changes a ticket's title or description. What is typed is a draft from its first letter on, beside the text that the
 * person saw when they began: a change somebody else makes meanwhile is found even after a reload.
 */
export function useTextEdit(writing: Writing, ticket: Ticket, kind: TextKind): TextEdit {
  const { outbox, drafts } = writing
  const id = String(ticket.id)
  const place: DraftPlace = { ticket: id, kind }
  const draft = useDraft(writing, place)
  const outgoing = useOutgoing(writing, place)
  const wanted = useWanted(writing, place)
  const { isBehind } = useTicketState(ticket)
  const [isAsked, setIsAsked] = useState(false)
  const stage = outgoing?.stage

  const saved = stage === 'done' && isBehind ? wanted?.changes[kind] : undefined
  const own = (saved === undefined ? ticket[kind] : saved) ?? ''
  const text = draft?.text ?? own
  const isChanged = markOfText(text) !== markOfText(own)
  const hasYielded = outgoing?.stage === 'yielded' && !outgoing.isPutOff
  const isThere = stage === 'doubtful' && !isChanged
  const isSettled = hasYielded || isThere || (stage === 'done' && !isBehind)

  const [former, setFormer] = useState(outgoing)
  if (former !== outgoing) {
    setFormer(outgoing)
    if (hasYielded || stage === 'done') setIsAsked(false)
  }
  if (isThere && isAsked) setIsAsked(false)
  useEffect(() => {
    if (isThere) drafts.drop({ ticket: id, kind })
    if (!isSettled) return
    const rest = hasYielded || isThere ? 0 : SAID_FOR
    const timer = setTimeout(() => outbox.dismiss({ ticket: id, kind }), rest)
    return () => clearTimeout(timer)
  }, [isSettled, isThere, hasYielded, outbox, drafts, id, kind])

  const base = baseOf(draft) ?? markOfText(own)
  return {
    isOpen: isAsked || draft !== null,
    isAsked,
    text,
    shown: own,
    isChanged,
    isLocked: !isOver(outgoing),
    outgoing,
    open: () => setIsAsked(true),
    write: (typed) => drafts.put(place, { text: typed, fields: { base }, attempt: null }),
    save() {
      const value = kind === 'summary' ? text.trim() : text.trimEnd()
      const changes = { [kind]: value === '' ? null : value }
      const marks = { [kind]: base }
      const typed = typedAt(writing, place)
      sendWanted(writing, place, { id: ticket.id, changes, base: marks, typed })
    },
    discard() {
      drafts.drop(place)
      outbox.dismiss(place)
      setIsAsked(false)
    },
  }
}

/** Equal for texts that differ in line ends and in the spaces around them alone. */
const markOfText = (text: string) => markOfChange({ summary: text }, 'summary')

/** The mark of the text as the person saw it when they began to type. */
function baseOf(draft: Draft | null): string | null {
  const base = draft?.fields.base
  return typeof base === 'string' ? base : null
}
