import { Trash2 } from 'lucide-react'
import { useId, useRef, useState, type RefObject } from 'react'
import type { DraftPlace } from '../../drafts/draft'
import { useDraftWords } from '../../messages/use-drafts-words'
import { placeKey } from '../../queries/writing/outgoing'
import { useWriting } from '../../queries/writing/use-writing'
import type { Writing } from '../../queries/writing/writing'
import { Button } from '../../ui/button'
import { LateWords } from '../../ui/late-words'
import { KeepFocus } from '../writing/keep-focus'
import { SureDialog } from './sure-dialog'
import { UnsentFigure } from './unsent-figure'
import { useDraftName } from './use-draft-name'
import { useIsUnderway } from './use-is-underway'
import { useUnsent, type Unsent } from './use-unsent'
import { deleteDraft } from './wipe-drafts'

interface UnsentDraftsProps {
  /** Whether this is where what stands at a place would be gone on with. */
  readonly isOf: (place: DraftPlace) => boolean
}

/** What was typed for something that can't be written to any more: all of it, since no other screen shows it. */
export function UnsentDrafts({ isOf }: UnsentDraftsProps) {
  const writing = useWriting()
  return writing && <DraftsOf {...{ writing, isOf }} />
}

function DraftsOf({ writing, isOf }: UnsentDraftsProps & { readonly writing: Writing }) {
  const words = useDraftWords()
  const unsent = useUnsent(writing, isOf)
  const [isDeleted, setIsDeleted] = useState(false)
  const home = useRef<HTMLElement>(null)
  const heading = useId()
  if (unsent.length === 0 && !isDeleted) return null
  return (
    <section
      ref={home}
      tabIndex={-1}
      aria-labelledby={heading}
      className="mx-auto w-full max-w-xl text-start outline-none"
    >
      <h2 id={heading} className="font-semibold">
        {words.list.label}
      </h2>
      {unsent.map((each) => (
        <KeepFocus key={placeKey(each.place)} home={home}>
          <UnsentDraft {...{ writing, home, unsent: each }} onDeleted={() => setIsDeleted(true)} />
        </KeepFocus>
      ))}
      <p role="status" className="mt-3 text-sm text-ink-2 empty:mt-0">
        {isDeleted && <LateWords text={words.wipe.oneDone} />}
      </p>
    </section>
  )
}

interface UnsentDraftProps {
  readonly writing: Writing
  readonly unsent: Unsent
  readonly home: RefObject<HTMLElement | null>
  readonly onDeleted: () => void
}

function UnsentDraft({ writing, unsent, home, onDeleted }: UnsentDraftProps) {
  const { list } = useDraftWords()
  const [isAsked, setIsAsked] = useState(false)
  const { place, draft } = unsent
  const name = useDraftName(place, draft)
  const isUnderway = useIsUnderway(writing, place)
  const keep = () => setIsAsked(false)

  function remove() {
    keep()
    deleteDraft(writing, place)
    onDeleted()
    // The dialog gives the focus back to a button that is gone with the draft.
    queueMicrotask(() => home.current?.focus({ preventScroll: true }))
  }

  return (
    <>
      <UnsentFigure
        {...unsent}
        action={
          !isUnderway && (
            <Button
              variant="quiet"
              aria-label={list.deleteOf(name)}
              icon={<Trash2 aria-hidden size={16} strokeWidth={1.75} />}
              onClick={() => setIsAsked(true)}
            >
              {list.delete}
            </Button>
          )
        }
      />
      {isAsked && <SureDialog count={null} onDelete={remove} onKeep={keep} onClose={keep} />}
    </>
  )
}
