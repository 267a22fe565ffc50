import { useId, useState, type ReactNode } from 'react'
import type { DraftPlace } from '../../drafts/draft'
import { useDraftWords } from '../../messages/use-drafts-words'
import { useDesk } from '../../queries/desk'
import { useKeptFor, usePlaces } from '../../queries/writing/use-writing'
import type { Writing } from '../../queries/writing/writing'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { LateWords } from '../../ui/late-words'
import { DraftList } from './draft-list'
import { SureDialog } from './sure-dialog'
import { deleteDraft, wipeDrafts } from './wipe-drafts'

interface DraftsDialogProps {
  /** What else is the person's own; it stands ahead. */
  readonly own: ReactNode
  readonly writing: Writing
  readonly onClose: () => void
  readonly onLeave: (isElsewhere: boolean) => void
}

/** What is to be deleted, and isn't sure yet; then what was. */
type Step = 'look' | 'all' | DraftPlace | 'allGone' | 'oneGone'

/** A person's own menu, with what they typed and did not send, how long it is kept, and the way to delete it. */
export function DraftsDialog({ own, writing, onClose, onLeave }: DraftsDialogProps) {
  const words = useDraftWords()
  const places = usePlaces(writing)
  const { keep, days } = useDesk().site.drafts
  const keptFor = useKeptFor(writing)
  const heading = useId()
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
      title={words.menu}
      onClose={onClose}
      actions={
        <>
          {places.length > 0 && (
            <span className="-ms-3 me-auto">
              <Button variant="quiet" onClick={() => setStep('all')}>
                {words.wipe.action}
              </Button>
            </span>
          )}
          <Button onClick={onClose}>{words.close}</Button>
        </>
      }
    >
      {own}
      <section aria-labelledby={heading} className="grid gap-2 border-t border-line pt-3.5">
        <h3 id={heading} className="font-semibold">
          {words.title}
        </h3>
        <p role="status">{step === 'look' ? said.look : <LateWords text={said[step]} />}</p>
        {places.length > 0 && <DraftList {...{ writing, places, onLeave }} onDelete={setStep} />}
        <p className="text-sm text-ink-2">{keep === 'off' ? words.kept.off : lasting}</p>
      </section>
    </Dialog>
  )
}
