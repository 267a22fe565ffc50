import { useState } from 'react'
import type { DraftPlace } from '../../drafts/draft'
import { useDraftWords } from '../../messages/use-drafts-words'
import { useDesk } from '../../queries/desk'
import { useKeptFor } from '../../queries/writing/use-writing'
import type { Writing } from '../../queries/writing/writing'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { DraftList } from './draft-list'
import { SureDialog } from './sure-dialog'
import { deleteDraft, wipeDrafts } from './wipe-drafts'

interface DraftsDialogProps {
  readonly writing: Writing
  readonly places: readonly DraftPlace[]
  readonly onClose: () => void
  readonly onLeave: (isElsewhere: boolean) => void
}

/** What is to be deleted, and isn't sure yet; then what was. */
type Step = 'look' | 'all' | DraftPlace | 'allGone' | 'oneGone'

/** What was typed and not sent, how long it is kept, and the way to delete it. */
export function DraftsDialog({ writing, places, onClose, onLeave }: DraftsDialogProps) {
  const words = useDraftWords()
  const { keep, days } = useDesk().site.drafts
  const keptFor = useKeptFor(writing)
  const [step, setStep] = useState<Step>('look')
  const lasting = keptFor === 'device' ? words.kept.device(days) : words.kept[keptFor]

  async function remove(what: 'all' | DraftPlace) {
    if (what === 'all') await wipeDrafts(writing)
    else deleteDraft(writing, what)
    setStep(what === 'all' ? 'allGone' : 'oneGone')
  }

  if (step === 'all' || typeof step === 'object') {
    return (
      <SureDialog
        key="sure"
        count={step === 'all' ? places.length : null}
        onDelete={() => void remove(step)}
        onKeep={() => setStep('look')}
        onClose={onClose}
      />
    )
  }
  const said = {
    look: words.count(places.length),
    allGone: words.wipe.done,
    oneGone: `${words.wipe.oneDone}. ${words.count(places.length)}`,
  }
  return (
    <Dialog
      key={step}
      title={words.title}
      onClose={onClose}
      actions={
        <>
          {places.length > 0 && <Button onClick={() => setStep('all')}>{words.wipe.action}</Button>}
          <Button variant="primary" onClick={onClose}>
            {words.close}
          </Button>
        </>
      }
    >
      <p role="status">{said[step]}</p>
      {places.length > 0 && <DraftList {...{ writing, places, onLeave }} onDelete={setStep} />}
      <p className="text-ink-2">{keep === 'off' ? words.kept.off : lasting}</p>
    </Dialog>
  )
}
