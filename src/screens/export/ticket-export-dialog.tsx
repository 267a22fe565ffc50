import { Printer } from 'lucide-react'
import { useExportWords } from '../../messages/use-export-words'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Switch } from '../../ui/switch'
import { PrintBlocked } from './print-blocked'
import { TakeButtons, TakeText } from './take-text'
import type { TicketWay } from './ticket-export'
import { useTaking } from './use-taking'

interface TicketExportDialogProps {
  readonly way: TicketWay
  readonly text: string
  readonly fileName: string
  /** How many notes the contact doesn't see. */
  readonly internal: number
  readonly withInternal: boolean
  readonly setWithInternal: (withInternal: boolean) => void
  readonly isPrinting: boolean
  readonly isBlocked: boolean
  readonly onPrint: () => void
  readonly onClose: () => void
}

/** What is to be decided before a ticket is taken along, and its text where the frame allows nothing else. */
export function TicketExportDialog(props: TicketExportDialogProps) {
  const { way, text, fileName, internal, isPrinting, isBlocked, onPrint, onClose } = props
  const words = useExportWords()
  // Without such notes nothing is asked: the text is here because it couldn't be copied.
  const taking = useTaking(isBlocked, way === 'markdown' && internal === 0)
  const isText = way === 'markdown' || isBlocked
  const taken = { text, fileName, format: 'markdown' as const }
  const actions = (
    <>
      <Button onClick={onClose}>{words.close}</Button>
      {isText && <TakeButtons {...taken} onRefused={taking.onRefused} />}
      {!isText && (
        <Button
          variant="primary"
          busy={isPrinting}
          icon={<Printer aria-hidden size={16} strokeWidth={1.75} />}
          onClick={onPrint}
        >
          {isPrinting ? words.printing : words.print}
        </Button>
      )}
    </>
  )
  return (
    <Dialog title={words.ofTicket[way]} onClose={onClose} actions={actions}>
      {internal > 0 && (
        <Switch
          label={words.internal(internal)}
          hint={words.internalHint}
          checked={props.withInternal}
          onChange={props.setWithInternal}
        />
      )}
      {way === 'print' && isBlocked && <PrintBlocked />}
      {isText && <TakeText {...taken} area={taking.area} isRefused={taking.isRefused} />}
    </Dialog>
  )
}
