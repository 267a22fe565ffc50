import { useRef, useState } from 'react'
import type { KeptFor } from '../../drafts/draft-store'
import { useNewTicketWords } from '../../messages/use-new-ticket-words'
import { useTicketWords } from '../../messages/use-ticket-words'
import { useWritingWords } from '../../messages/use-writing-words'
import { useDesk } from '../../queries/desk'
import { useOffer } from '../../queries/use-offer'
import { ComposerBox } from '../../ui/composer-box'
import { FilePicker } from '../../ui/file-picker'
import { RadioSegments } from '../../ui/radio-segments'
import { RichText } from '../../ui/rich-text'
import { TextArea } from '../../ui/text-area'
import { useFileDrop } from '../../ui/use-file-drop'
import { FileList } from '../writing/file-list'
import { RefusedFiles } from '../writing/refused-files'
import type { Files } from '../writing/use-files'

/** How many lines it has before it grows; and the same place for what is read instead. */
const ROWS = 6
const place = { minBlockSize: `calc(${ROWS}lh + 1.5rem)` }

interface DescriptionBoxProps {
  readonly text: string
  readonly files: Files
  readonly keptFor: KeptFor
  readonly onChange: (text: string) => void
  readonly onCreate: () => void
}

/** What the ticket is about, in full: written, or as it will be read; and the files that show it. */
export function DescriptionBox(props: DescriptionBoxProps) {
  const { text, files, keptFor, onChange, onCreate } = props
  const words = useNewTicketWords().description
  const { attach } = useWritingWords().files
  const { uploads } = useDesk().site
  // They follow once the ticket is open; until it is, nothing says that files are refused on it.
  const takesFiles = useOffer('ticket.attach').isOffered
  const [isPreview, setIsPreview] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const drop = useFileDrop(files.add)
  const chooser = useRef<HTMLInputElement>(null)
  return (
    <div className="grid grid-cols-1 gap-1">
      {/* A click on it leads to the field, which has the same words as its own label. */}
      <span
        aria-hidden
        className="w-fit text-sm font-medium"
        onClick={() => field.current?.focus()}
      >
        {words.label}
      </span>
      <div {...(takesFiles && drop.handlers)}>
        <ComposerBox
          tone="plain"
          isOver={takesFiles && drop.isOver}
          footer={
            <>
              {takesFiles && (
                <span className="-ms-2 forced-colors:ms-0">
                  <FilePicker
                    ref={chooser}
                    label={attach}
                    onFiles={files.add}
                    accept={uploads.types.join(',') || undefined}
                    multiple
                  />
                </span>
              )}
              <RadioSegments
                legend={words.view}
                value={isPreview ? 'preview' : 'write'}
                options={[
                  { value: 'write', label: words.write },
                  { value: 'preview', label: words.preview },
                ]}
                onChange={(view) => setIsPreview(view === 'preview')}
              />
              <span className="ms-auto px-1 text-xs text-ink-3 max-wide:hidden">{words.hint}</span>
            </>
          }
        >
          {/* It stays while it is read, with its caret and its undo. */}
          <div hidden={isPreview}>
            <TextArea
              ref={field}
              label={words.label}
              isLabelHidden
              placeholder={words.placeholder}
              minRows={ROWS}
              value={text}
              onChange={onChange}
              onModEnter={onCreate}
              onPasteFiles={takesFiles ? files.paste : undefined}
            />
          </div>
          {isPreview && <Preview text={text} />}
          <div className="px-3.5 pb-2.5 empty:hidden">
            <FileList files={files.files} onRemove={files.remove} {...{ chooser, keptFor }} />
          </div>
        </ComposerBox>
      </div>
      <RefusedFiles files={files} rules={uploads} />
    </div>
  )
}

function Preview({ text }: { readonly text: string }) {
  const { nothing } = useNewTicketWords().description
  const { text: labels } = useTicketWords()
  if (text.trim() === '')
    return (
      <p className="px-3.5 py-3 text-ink-3" style={place}>
        {nothing}
      </p>
    )
  return (
    <div
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must scroll by keys
      tabIndex={0}
      style={place}
      className="max-h-[min(24rem,45dvh)] overflow-y-auto px-3.5 py-3"
    >
      <RichText text={text} labels={labels} />
    </div>
  )
}
