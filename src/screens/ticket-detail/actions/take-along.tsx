import { Check, FileText, Printer } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Ticket } from '../../../deskdirector/models'
import { lateCode, useLateCode } from '../../../lib/late-code'
import { useTicketWords } from '../../../messages/use-ticket-words'
import { Button } from '../../../ui/button'
import { LiveRegion } from '../../../ui/live-region'
import { CodeMissing } from '../../code-missing'
import type { TicketWay } from '../../export/ticket-export'

const load = lateCode(() => import('../../export/ticket-export'))

/** How long the button says that it worked, in ms. */
const SAID_FOR = 2_000

/** Ways to take a ticket along. Their code is fetched ahead of the press: a browser lets a page copy only right after it. */
export function TakeAlong({ ticket }: { readonly ticket: Ticket }) {
  const words = useTicketWords()
  const [way, setWay] = useState<TicketWay | null>(null)
  const [isWanted, setIsWanted] = useState(true)
  const [isMissing, setIsMissing] = useState(false)
  const code = useLateCode(load, isWanted, () => {
    setIsWanted(false)
    // Ahead of a press nobody waits for it.
    setIsMissing(way !== null)
    setWay(null)
  })
  const [isCopied, setIsCopied] = useState(false)

  useEffect(() => {
    if (!isCopied) return
    const timer = setTimeout(() => setIsCopied(false), SAID_FOR)
    return () => clearTimeout(timer)
  }, [isCopied])

  function take(by: TicketWay) {
    setIsMissing(false)
    setIsWanted(true)
    setWay(by)
  }

  const Sign = isCopied ? Check : FileText
  return (
    <>
      <Button
        variant="quiet"
        busy={way === 'markdown'}
        icon={<Sign aria-hidden size={16} strokeWidth={1.75} />}
        onClick={() => take('markdown')}
      >
        {isCopied ? words.markdownCopied : words.copyMarkdown}
      </Button>
      <Button
        variant="quiet"
        busy={way === 'print'}
        icon={<Printer aria-hidden size={16} strokeWidth={1.75} />}
        onClick={() => take('print')}
      >
        {words.print}
      </Button>
      {isMissing && <CodeMissing />}
      <LiveRegion>{isCopied && words.markdownCopied}</LiveRegion>
      {way !== null && code && (
        <code.TicketExport
          {...{ ticket, way }}
          onClose={() => setWay(null)}
          onCopied={() => {
            setWay(null)
            setIsCopied(true)
          }}
        />
      )}
    </>
  )
}
