import type { Id } from '../models'
import type { Operations } from '../operations'

export type TicketAction = 'close' | 'reopen' | 'approve' | 'decline' | 'escalate'

/** Whatever somebody does to a ticket as a whole. */
export type TicketDeed = TicketAction | 'rate'

/** Something that is added to a ticket each time it is sent: twice sent is twice there. */
export type AdditiveWrite =
  | { readonly kind: 'note'; readonly takes: Operations['ticket.addNote']['takes'] }
  | {
      readonly kind: 'act'
      readonly action: TicketAction
      readonly takes: Operations['ticket.close']['takes']
    }
  | { readonly kind: 'rate'; readonly takes: Operations['ticket.rate']['takes'] }
  | {
      readonly kind: 'file'
      readonly takes: Operations['ticket.attach']['takes']
      readonly onProgress?: (sent: number, total: number) => void
    }

/** The words that a write leaves in the conversation; null where it leaves none. */
export function wordsOf(write: AdditiveWrite): string | null {
  if (write.kind === 'file' || write.kind === 'rate') return null
  const text = write.takes.text?.trim() ?? ''
  return text === '' ? null : text
}

/** The same, exactly as they are, with who may read them, or the marks they explain: what tells them from any others. */
export function wordingOf(write: AdditiveWrite): string | null {
  if (write.kind === 'rate')
    return `rating ${write.takes.rating}: ${write.takes.text?.trim() ?? ''}`
  const words = wordsOf(write)
  if (words === null) return null
  const isInternal = write.kind === 'note' && write.takes.internal === true
  return `${isInternal ? 'internal' : 'public'}: ${words}`
}

export function ticketOf(write: AdditiveWrite): Id {
  return write.takes.id
}
