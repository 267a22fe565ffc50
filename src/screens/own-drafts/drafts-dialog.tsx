import { useState } from 'react'
import { useDraftWords } from '../../messages/use-drafts-words'
import { useDesk } from '../../queries/desk'
import { useKeptFor } from '../../queries/writing/use-writing'
import type { Writing } from '../../queries/writing/writing'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { wipeDrafts } from './wipe-drafts'

interface DraftsDialogProps {
  readonly writing: Writing
  readonly count: number
  readonly onClose: () => void
}

/** How long what is typed is kept, and the way to delete all of it: asked about once more, since nothing brings it back. */
export function DraftsDialog({ writing, count, onClose }: DraftsDialogProps) {
  const words = useDraftWords()
  const { keep, days } = useDesk().site.drafts
  const keptFor = useKeptFor(writing)
  const [step, setStep] = useState<'look' | 'sure' | 'gone'>('look')
  const how =
    keep === 'off'
      ? words.kept.off
      : keptFor === 'device'
        ? words.kept.device(days)
        : words.kept[keptFor]

  async function wipe() {
    await wipeDrafts(writing)
    setStep('gone')
  }

  if (step === 'sure') {
    return (
      <Dialog
        key={step}
        title={words.wipe.title(count)}
        onClose={onClose}
        actions={
          <>
            <Button onClick={() => setStep('look')}>{words.wipe.keep}</Button>
            <Button variant="primary" onClick={() => void wipe()}>
              {words.wipe.action}
            </Button>
          </>
        }
      >
        <p className="text-ink-2">{words.wipe.text}</p>
      </Dialog>
    )
  }
  return (
    <Dialog
      key={step}
      title={words.title}
      onClose={onClose}
      actions={
        <>
          {count > 0 && <Button onClick={() => setStep('sure')}>{words.wipe.action}</Button>}
          <Button variant="primary" onClick={onClose}>
            {words.close}
          </Button>
        </>
      }
    >
      <p role="status">{step === 'gone' ? words.wipe.done : words.count(count)}</p>
      <p className="text-ink-2">{how}</p>
    </Dialog>
  )
}
