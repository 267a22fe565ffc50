import type { Ticket } from '../deskdirector/models'
import type { AdditiveWrite } from '../deskdirector/writes/additive-write'
import { signOf, tracesOf, type Sign } from '../deskdirector/writes/traces'
import type { Draft } from '../drafts/draft'
import type { KeptFile } from '../drafts/draft-store'
import { keptAttempt, WORDS } from './writing/attempts'
import { replyOf, writeOf } from './writing/reply-draft'
import type { Writing } from './writing/writing'

/**
 * What the ticket, as it was read since, shows of the part of a reply whose fate nobody knew; null where there is
 * nothing to tell it by.
 */
export function signOfReply(
  { me }: Writing,
  ticket: Ticket,
  draft: Draft | null,
  files: readonly KeptFile[],
): Sign | null {
  const attempt = keptAttempt(draft?.attempt)
  const write = attempt && partOf(ticket, draft, files, attempt.of)
  if (!attempt?.before.counts || !write) return null
  return signOf(write, attempt.before, tracesOf(ticket, write, me))
}

function partOf(
  { id }: Ticket,
  draft: Draft | null,
  files: readonly KeptFile[],
  of: string,
): AdditiveWrite | null {
  if (of === WORDS) {
    const reply = replyOf(draft)
    return writeOf(id, { ...reply, text: reply.text.trim() })
  }
  const kept = files.find((file) => file.id === of)
  return kept === undefined ? null : { kind: 'file', takes: { id, file: kept.file } }
}
