import { useDraftWords } from '../../messages/use-drafts-words'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'

interface SureDialogProps {
  /** How many are to be deleted; null for one that was pointed at. */
  readonly count: number | null
  readonly onDelete: () => void
  readonly onKeep: () => void
  readonly onClose: () => void
}

/** Asks once more before something typed is deleted: nothing brings it back. */
export function SureDialog({ count, onDelete, onKeep, onClose }: SureDialogProps) {
  const words = useDraftWords().wipe
  return (
    <Dialog
      title={count === null ? words.one : words.title(count)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onKeep}>{count === null ? words.keepOne : words.keep}</Button>
          <Button variant="primary" onClick={onDelete}>
            {count === null ? words.oneAction : words.action}
          </Button>
        </>
      }
    >
      <p className="text-ink-2">{words.text}</p>
    </Dialog>
  )
}
