import { Printer } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useExportWords } from '../../messages/use-export-words'
import { useListAroundWords } from '../../messages/use-list-around-words'
import { useDesk } from '../../queries/desk'
import type { TicketList } from '../../queries/use-ticket-list'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { RadioSegments } from '../../ui/radio-segments'
import { hasAllCome, listSize } from '../ticket-list/list-size'
import { CoveredPart } from './covered-part'
import { sheetMoment } from './export-look'
import { PrintBlocked } from './print-blocked'
import { PrintedList } from './printed-list'
import { TakeButtons, TakeText } from './take-text'
import type { TextFormat } from './text-formats'
import { ticketsToCsv } from './tickets-to-csv'
import { ticketsToJson } from './tickets-to-json'
import { ticketsToMarkdown } from './tickets-to-markdown'
import { useExportLook } from './use-export-look'
import { usePrinting } from './use-printing'
import { useTaking } from './use-taking'

interface ListExportProps {
  readonly data: TicketList
  readonly onClose: () => void
}

const formats = ['csv', 'json', 'markdown', 'print'] as const

/** Takes the tickets of a list along, those and in the order that the list shows: as a file, as text, on paper. */
export function ListExport({ data, onClose }: ListExportProps) {
  const words = useExportWords()
  const { broken: brokenWords } = useListAroundWords()
  const look = useExportLook()
  const { origin } = useDesk()
  const { tickets, broken } = data
  const [format, setFormat] = useState<(typeof formats)[number]>('csv')
  const [exportedOn] = useState(Date.now)
  const isWhole = hasAllCome(data) && broken.length === 0
  const amount = words.amount(tickets.length, listSize(data))
  // Whoever gets it can't see that the page could not read some of them.
  const heading = broken.length > 0 ? `${amount} · ${brokenWords.title(broken.length)}` : amount
  const textFormat: TextFormat = format === 'print' ? 'markdown' : format
  const text = useMemo(() => {
    if (textFormat === 'csv') return ticketsToCsv(tickets, look)
    if (textFormat === 'markdown') return ticketsToMarkdown(tickets, look, heading)
    return ticketsToJson(tickets, { instance: origin, exportedOn, isWhole }, look.linkOf)
  }, [textFormat, tickets, look, heading, origin, exportedOn, isWhole])

  const fileName = words.fileName(sheetMoment(exportedOn, look.style).slice(0, 10))
  const { isPrinting, isBlocked, print } = usePrinting(fileName)
  const taking = useTaking(isBlocked)
  const isText = format !== 'print' || isBlocked
  const taken = { text, format: textFormat, fileName }
  const actions = (
    <>
      <Button onClick={onClose}>{words.close}</Button>
      {isText && <TakeButtons {...taken} onRefused={taking.onRefused} />}
      {!isText && (
        <Button
          variant="primary"
          busy={isPrinting}
          icon={<Printer aria-hidden size={16} strokeWidth={1.75} />}
          onClick={() => void print()}
        >
          {isPrinting ? words.printing : words.print}
        </Button>
      )}
    </>
  )
  return (
    <Dialog title={words.title} onClose={onClose} actions={actions}>
      <RadioSegments
        legend={words.format}
        value={format}
        options={formats.map((value) => ({ value, label: words.formats[value] }))}
        onChange={setFormat}
      />
      <div className="grid grid-cols-1 gap-1.5">
        <CoveredPart {...{ data, heading }} />
        <p className="text-sm text-pretty text-ink-2">{words.about[format]}</p>
      </div>
      {format === 'print' && isBlocked && <PrintBlocked />}
      {isText && <TakeText {...taken} area={taking.area} isRefused={taking.isRefused} />}
      {isPrinting && <PrintedList {...{ tickets, look, heading }} />}
    </Dialog>
  )
}
