import { useId, useState } from 'react'
import type { Ticket } from '../../deskdirector/models'
import { useTicketWords } from '../../messages/use-ticket-words'
import { FileChips } from './file-chips'
import { timelineOf } from './timeline'
import { UnfoldSign } from '../../ui/unfold-sign'

/** Every file of a ticket in one place, the latest first, behind a button: wherever in the conversation it came along. */
export function TicketFiles({ ticket }: { readonly ticket: Ticket }) {
  const words = useTicketWords()
  const [isOpen, setIsOpen] = useState(false)
  const content = useId()
  const told = timelineOf(ticket).flatMap((entry) => (entry.kind === 'note' ? [entry.note] : []))
  const files = [...ticket.attachments, ...told.flatMap((note) => note.attachments)]
  if (files.length === 0) return null
  return (
    <div className="mt-2.75 border-t border-line pt-2">
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={content}
        onClick={() => setIsOpen(!isOpen)}
        className="-mx-1.5 flex min-h-8 w-[calc(100%+0.75rem)] items-center justify-between rounded-control px-1.5 text-start text-sm text-ink-3 hover:bg-hover pointer-coarse:min-h-11"
      >
        <span>
          {words.allFiles} <span className="text-ink-2 tabular-nums">{files.length}</span>
        </span>
        <UnfoldSign isOpen={isOpen} />
      </button>
      <div id={content} hidden={!isOpen} className="pt-1">
        {isOpen && <FileChips ticket={ticket.id} files={files.toReversed()} />}
      </div>
    </div>
  )
}
