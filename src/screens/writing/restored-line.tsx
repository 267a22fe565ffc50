import { useRef, type RefObject } from 'react'
import { useWritingWords } from '../../messages/use-writing-words'
import { Button } from '../../ui/button'
import { QuietButtons } from '../../ui/quiet-buttons'
import { fill } from '../fill'
import { MomentWithTime } from '../moment-with-time'
import { KeepFocus, useFocusFrom } from './keep-focus'
import type { Restored } from './use-restored'

interface RestoredLineProps {
  readonly restored: Restored
  readonly home: RefObject<HTMLElement | null>
  readonly field: RefObject<HTMLElement | null>
}

const look = 'flex flex-wrap items-center gap-x-4 px-1 text-sm text-ink-2'

/** Says that what stands in the composer was written before, or wasn't sent though it was to be, and offers to throw it away; then to have it back. */
export function RestoredLine({ restored, home, field }: RestoredLineProps) {
  const words = useWritingWords().draft
  const { writtenAt, isUnsent, isLeaving, isDiscarded, discard } = restored
  if (isDiscarded) return <DiscardedLine {...{ restored, home, field }} />
  if (isLeaving) return <p className={look}>{words.leaving}</p>
  if (writtenAt === null) return null
  const when = <MomentWithTime instant={writtenAt} isInSentence />
  return (
    <KeepFocus home={home} className={look}>
      <span>{fill(isUnsent ? words.notSent : words.restored, { when })}</span>
      <QuietButtons>
        <Button variant="quiet" onClick={() => void discard()}>
          {words.discard}
        </Button>
      </QuietButtons>
    </KeepFocus>
  )
}

function DiscardedLine({ restored, home, field }: RestoredLineProps) {
  const words = useWritingWords().draft
  const button = useRef<HTMLButtonElement>(null)
  useFocusFrom(home, button)
  function restore() {
    restored.restore()
    field.current?.focus()
  }
  return (
    <KeepFocus home={home} className={look}>
      <span>{words.discarded}</span>
      <QuietButtons>
        <Button ref={button} variant="quiet" onClick={restore}>
          {words.restore}
        </Button>
      </QuietButtons>
    </KeepFocus>
  )
}
