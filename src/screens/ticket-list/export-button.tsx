import { Share } from 'lucide-react'
import { useState } from 'react'
import { lateCode, useLateCode } from '../../lib/late-code'
import { useListAroundWords } from '../../messages/use-list-around-words'
import type { TicketList } from '../../queries/use-ticket-list'
import { chipClass, chipTarget } from '../../ui/chip-class'

const load = lateCode(() => import('../export/list-export'))

/** Leads to the ways to take the list along. A narrow screen has room for its sign alone. */
export function ExportButton({ data }: { readonly data: TicketList }) {
  const words = useListAroundWords()
  const [isOpen, setIsOpen] = useState(false)
  const code = useLateCode(load, isOpen)
  const isEmpty = data.tickets.length === 0
  if (data.hasAnswer && isEmpty) return null
  return (
    <>
      <button
        type="button"
        aria-label={words.export}
        aria-haspopup="dialog"
        aria-disabled={isEmpty || undefined}
        title={words.export}
        onClick={() => setIsOpen(!isEmpty)}
        className={chipTarget}
      >
        <span className={chipClass('plain')}>
          <Share aria-hidden size={15} strokeWidth={1.75} className="shrink-0" />
          <span className="max-wide:hidden">{words.export}</span>
        </span>
      </button>
      {isOpen && code && <code.ListExport data={data} onClose={() => setIsOpen(false)} />}
    </>
  )
}
