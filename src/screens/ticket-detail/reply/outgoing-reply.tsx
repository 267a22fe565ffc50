import { Check } from 'lucide-react'
import type { RefObject } from 'react'
import type { KeptFile } from '../../../drafts/draft-store'
import { useReplyWords } from '../../../messages/use-reply-words'
import { useTicketWords } from '../../../messages/use-ticket-words'
import type { Outgoing } from '../../../queries/writing/outgoing'
import type { Writing } from '../../../queries/writing/writing'
import { Button } from '../../../ui/button'
import { ComposerBox } from '../../../ui/composer-box'
import { QuietButtons } from '../../../ui/quiet-buttons'
import { RichText } from '../../../ui/rich-text'
import { FileList } from '../../writing/file-list'
import { WriteProgress } from '../../writing/write-progress'
import { FileOnItsWay } from './file-on-its-way'
import { InternalLabel } from './internal-label'
import { UndoRow } from './undo-row'
import type { Shown } from './use-shown'

interface OutgoingReplyProps {
  readonly writing: Writing
  readonly shown: Shown
  readonly outgoing: Outgoing | null
  /** Those of its files that haven't arrived. */
  readonly left: readonly KeptFile[]
  readonly home: RefObject<HTMLElement | null>
  readonly onUndo: () => void
  readonly onNext: () => void
}

/** A reply that has been sent, as it will be read, and where it has got to. */
export function OutgoingReply({ shown, outgoing, ...rest }: OutgoingReplyProps) {
  const { text: labels } = useTicketWords()
  const { text, files, internal } = shown
  return (
    <ComposerBox
      tone={internal ? 'internal' : 'plain'}
      isOver={false}
      isFloating
      header={internal ? <InternalLabel /> : undefined}
      footer={outgoing?.stage === 'doubtful' ? undefined : <Way outgoing={outgoing} {...rest} />}
    >
      <div className="grid grid-cols-1 gap-2 px-3.5 py-3">
        {text.trim() !== '' && (
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must scroll by keys
          <div tabIndex={0} className="max-h-[min(16rem,30dvh)] overflow-y-auto">
            <RichText text={text} labels={labels} />
          </div>
        )}
        {files.length > 0 && (
          <FileList
            files={files}
            onRemove={null}
            about={(file) => <FileOnItsWay {...{ file, files, outgoing }} {...rest} />}
          />
        )}
      </div>
    </ComposerBox>
  )
}

/** Undo while there is time; then how far it has come; at last that it arrived. */
function Way({ writing, outgoing, home, onUndo, onNext }: Omit<OutgoingReplyProps, 'shown'>) {
  const words = useReplyWords()
  const isDone = outgoing?.stage === 'done'
  return (
    <div className="flex min-h-8.5 grow flex-wrap items-center gap-x-3 gap-y-1 px-1">
      {outgoing?.stage === 'waiting' && (
        <UndoRow until={outgoing.until} pace={writing.pace} home={home} onUndo={onUndo} />
      )}
      <WriteProgress outgoing={outgoing} />
      {isDone && (
        <>
          <span className="inline-flex items-center gap-1.5 text-sm text-ink-2">
            <Check aria-hidden size={16} strokeWidth={2} className="text-good" />
            {words.sent}
          </span>
          <span className="grow" />
          <QuietButtons>
            <Button variant="quiet" onClick={onNext}>
              {words.another}
            </Button>
          </QuietButtons>
        </>
      )}
    </div>
  )
}
