import type { Id } from '../../deskdirector/models'
import type { Operations } from '../../deskdirector/operations'
import type { AdditiveWrite } from '../../deskdirector/writes/additive-write'
import type { Draft, DraftContent, DraftValue } from '../../drafts/draft'
import { idIn, textsIn } from './draft-fields'

/** A reply as it is typed. */
export interface Reply {
  readonly text: string
  readonly internal: boolean
  /** Sent along in the same write, where the instance takes it so. */
  readonly status: Id | null
  /** E-mail addresses. */
  readonly cc: readonly string[]
  /** On a closed ticket: whether it is opened again by this. */
  readonly reopens: boolean
  /** The note that the words became, once they have arrived: files that are left belong to it. */
  readonly note: Id | null
}

export const emptyReply: Reply = {
  text: '',
  internal: false,
  status: null,
  cc: [],
  reopens: false,
  note: null,
}

/** Reads a draft; what an older version of the page wrote otherwise falls back to nothing. */
export function replyOf(draft: Draft | null): Reply {
  const { internal, status, cc, reopens, note } = draft?.fields ?? {}
  return {
    text: draft?.text ?? '',
    internal: internal === true,
    status: idIn(status),
    cc: textsIn(cc),
    reopens: reopens === true,
    note: idIn(note),
  }
}

export function draftOf({ text, ...fields }: Reply, attempt: DraftValue = null): DraftContent {
  return { text, fields, attempt }
}

/** Whether there is nothing in it that anybody typed. */
export function isEmptyReply({ text, cc, status }: Reply): boolean {
  return text.trim() === '' && cc.length === 0 && status === null
}

/** The write that a reply's words are. On a closed ticket, opening it again takes the words along. */
export function writeOf(id: Id, { text, internal, status, cc, reopens }: Reply): AdditiveWrite {
  if (reopens) return { kind: 'act', action: 'reopen', takes: { id, text } }
  const takes: Operations['ticket.addNote']['takes'] = {
    id,
    text,
    // Said of a public one too: an instance's own default may be internal.
    internal,
    ...(status !== null && { status }),
    ...(cc.length > 0 && { cc }),
  }
  return { kind: 'note', takes }
}
