import { useRef, useState, type RefObject } from 'react'
import type { Ticket } from '../../../deskdirector/models'
import { useReplyWords } from '../../../messages/use-reply-words'
import { useDesk } from '../../../queries/desk'
import { useKeptFor } from '../../../queries/writing/use-writing'
import type { Writing } from '../../../queries/writing/writing'
import { ComposerBox } from '../../../ui/composer-box'
import { useFileDrop } from '../../../ui/use-file-drop'
import { DraftKept } from '../../writing/draft-kept'
import { FileList } from '../../writing/file-list'
import { RefusedFiles } from '../../writing/refused-files'
import type { Files } from '../../writing/use-files'
import { ClosedChoice } from './closed-choice'
import type { Composed } from './composed'
import { InternalLabel } from './internal-label'
import { KeepFocus } from '../../writing/keep-focus'
import { ReplyFooter } from './reply-footer'
import type { ReplyOffers } from './reply-offers'
import { ReplyOptions } from './reply-options'
import { ReplyText } from './reply-text'
import { fieldOf, type Missing } from './what-is-missing'

export interface ReplyEditorProps {
  readonly writing: Writing
  readonly ticket: Ticket
  readonly offers: ReplyOffers
  readonly composed: Composed
  readonly files: Files
  /** What stood in the way when it was last to be sent, as long as it does. */
  readonly missing: Missing | null
  readonly home: RefObject<HTMLElement | null>
  readonly field: RefObject<HTMLTextAreaElement | null>
  readonly copies: RefObject<HTMLInputElement | null>
  readonly onChange: (part: Partial<Composed>) => void
  readonly onSend: () => void
}

/** A reply while it is the person's: its words, files and whatever goes along with them. */
export function ReplyEditor(props: ReplyEditorProps) {
  const { writing, ticket, offers, composed, files, missing, home, onChange, onSend } = props
  const { field, copies } = props
  const words = useReplyWords()
  const { uploads } = useDesk().site
  const [isPreview, setIsPreview] = useState(false)
  const [isCopiesAsked, setIsCopiesAsked] = useState(false)
  const keptFor = useKeptFor(writing)
  const { text, internal } = composed
  const takesFiles = offers.files === 'any' || (offers.files === 'public' && !internal)
  const drop = useFileDrop(files.add)
  const chooser = useRef<HTMLInputElement>(null)
  // Addresses that were typed stay in sight where they can't go along: they are the person's to remove.
  const hasCopies = offers.cc && (isCopiesAsked || composed.cc.length > 0)
  const isTyped = text !== '' || files.files.length > 0
  return (
    <>
      {files.refused.length > 0 && (
        <KeepFocus home={home}>
          <RefusedFiles files={files} rules={uploads} />
        </KeepFocus>
      )}
      <div {...(takesFiles && drop.handlers)} className="print:hidden">
        <ComposerBox
          tone={internal ? 'internal' : 'plain'}
          isOver={takesFiles && drop.isOver}
          isFloating
          header={internal ? <InternalLabel /> : undefined}
          footer={
            <ReplyFooter
              {...{ ticket, offers, composed, takesFiles, chooser, isPreview, onChange, onSend }}
              onCopies={hasCopies ? null : () => setIsCopiesAsked(true)}
              onFiles={files.add}
              onPreview={setIsPreview}
              accept={uploads.types.join(',')}
            />
          }
        >
          <ReplyText
            {...{ text, isPreview, home, field, onSend }}
            isInternal={internal}
            error={missing !== null && fieldOf(missing) === 'text' ? words.missing[missing] : null}
            onChange={(typed) => onChange({ text: typed })}
            onPasteFiles={takesFiles ? files.paste : undefined}
          />
          <div className="grid grid-cols-1 gap-2.5 px-3.5 pb-2.5 empty:hidden">
            <FileList files={files.files} onRemove={files.remove} {...{ chooser, keptFor }} />
            {ticket.isClosed === true && !internal && (
              <ClosedChoice {...{ composed, offers }} onChoose={onChange} />
            )}
            <ReplyOptions {...{ composed, copies, hasCopies, isCopiesAsked, missing, onChange }} />
          </div>
        </ComposerBox>
      </div>
      <p className="flex flex-wrap justify-between gap-x-4 px-1 text-xs text-ink-3 print:hidden">
        {isTyped ? <DraftKept keptFor={keptFor} /> : <span />}
        <span className="max-wide:hidden">{words.hint}</span>
      </p>
    </>
  )
}
