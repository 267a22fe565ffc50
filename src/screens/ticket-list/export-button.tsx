import { Share } from 'lucide-react'
import { useState } from 'react'
import { lateCode, useLateCode } from '../../lib/late-code'
import { useListAroundWords } from '../../messages/use-list-around-words'
import type { TicketList } from '../../queries/use-ticket-list'
import { chipClass, chipTarget } from '../../ui/chip-class'
import { withLateStyles } from '../../ui/with-late-styles'
import { CodeMissing } from '../code-missing'

const load = lateCode(() => withLateStyles(() => import('../export/list-export')))

/** Leads to the ways to take the list along. A narrow screen has room for its sign alone. */
export function ExportButton({ data }: { readonly data: TicketList }) {
  const words = useListAroundWords()
  const [stage, setStage] = useState<'closed' | 'open' | 'missing'>('closed')
  const isOpen = stage === 'open'
  const code = useLateCode(load, isOpen, () => setStage('missing'))
  const isComing = isOpen && code === null
  const isEmpty = data.tickets.length === 0
  if (data.hasAnswer && isEmpty) return null
  return (
    <>
      <button
        type="button"
        aria-label={words.export}
        aria-haspopup="dialog"
        aria-disabled={isEmpty || isComing || undefined}
        aria-busy={isComing || undefined}
        title={words.export}
        onClick={() => setStage(isEmpty ? 'closed' : 'open')}
        className={`${chipTarget} justify-center aria-busy:cursor-default aria-busy:opacity-60 pointer-coarse:min-w-11`}
      >
        <span className={chipClass('plain')}>
          <Share aria-hidden size={15} strokeWidth={1.75} className="shrink-0" />
          <span className="max-wide:hidden">{words.export}</span>
        </span>
      </button>
      {stage === 'missing' && <CodeMissing />}
      {isOpen && code && <code.ListExport data={data} onClose={() => setStage('closed')} />}
    </>
  )
}
