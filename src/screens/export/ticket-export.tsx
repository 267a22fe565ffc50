import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import type { Ticket } from '../../deskdirector/models'
import { copyText } from '../../ui/copy-text'
import { PrintedTicket } from './printed-ticket'
import { TicketExportDialog } from './ticket-export-dialog'
import { ticketToMarkdown } from './ticket-to-markdown'
import { countInternal } from './told-entries'
import { useExportLook } from './use-export-look'
import { usePrinting } from './use-printing'

/** How a ticket is taken along. */
export type TicketWay = 'markdown' | 'print'

interface TicketExportProps {
  readonly ticket: Ticket
  readonly way: TicketWay
  readonly onCopied: () => void
  readonly onClose: () => void
}

/**
 * Takes a ticket along: at once where nothing is to be decided and nothing stands in the way. A dialog asks where there
 * are notes that the contact doesn't see, and shows the text where the frame doesn't allow to copy or to print.
 */
export function TicketExport({ ticket, way, onCopied, onClose }: TicketExportProps) {
  const look = useExportLook()
  const internal = countInternal(ticket)
  const [isAsking, setIsAsking] = useState(internal > 0)
  const [withInternal, setWithInternal] = useState(false)
  const fileName = look.words.ticketFileName(String(ticket.id))
  const { isPrinting, isBlocked, print } = usePrinting(fileName)
  const text = useMemo(
    () => ticketToMarkdown(ticket, look, withInternal),
    [ticket, look, withInternal],
  )

  async function printIt() {
    if (await print()) onClose()
    else setIsAsking(true)
  }

  const begin = useEffectEvent(async () => {
    if (isAsking) return
    if (way === 'print') await printIt()
    else if (await copyText(text)) onCopied()
    else setIsAsking(true)
  })
  useEffect(() => {
    // Not in the effect itself: the sheet is mounted at once, which React does after its effects alone.
    const asked = setTimeout(() => void begin())
    return () => clearTimeout(asked)
  }, [])

  return (
    <>
      {isAsking && (
        <TicketExportDialog
          {...{ way, text, fileName, internal, withInternal, setWithInternal }}
          {...{ isPrinting, isBlocked, onClose }}
          onPrint={() => void printIt()}
        />
      )}
      {isPrinting && <PrintedTicket {...{ ticket, look, withInternal }} />}
    </>
  )
}
