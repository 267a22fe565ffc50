import type { Id } from '../models'
import type { Operations } from '../operations'

export type TicketAction = 'close' | 'reopen' | 'approve' | 'decline' | 'escalate'

/** Something that is added to a ticket each time it is sent: twice sent is twice there. */
export type AdditiveWrite =
  | { readonly kind: 'note'; readonly takes: Operations['ticket.addNote']['takes'] }
  | {
      readonly kind: 'act'
      readonly action: TicketAction
      readonly takes: Operations['ticket.close']['takes']
    }
  | {
      readonly kind: 'file'
      readonly takes: Operations['ticket.attach']['takes']
      readonly onProgress?: (sent: number, total: number) => void
    }

/** The words that a write leaves in the conversation; null where it leaves none. */
export function wordsOf(write: AdditiveWrite): string | null {
  if (write.kind === 'file') return null
  const text = write.takes.text?.trim() ?? ''
  return text === '' ? null : text
}

/** The same, exactly as they are, with who may read them: what tells them from any others. */
export function wordingOf(write: AdditiveWrite): string | null {
  const words = wordsOf(write)
  if (words === null) return null
  const isInternal = write.kind === 'note' && write.takes.internal === true
  return `${isInternal ? 'internal' : 'public'}: ${words}`
}

export function ticketOf(write: AdditiveWrite): Id {
  return write.takes.id
}
