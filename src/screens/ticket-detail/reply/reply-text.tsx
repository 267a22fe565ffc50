import { useEffect, type RefObject } from 'react'
import { useReplyWords } from '../../../messages/use-reply-words'
import { useTicketWords } from '../../../messages/use-ticket-words'
import { RichText } from '../../../ui/rich-text'
import { TextArea } from '../../../ui/text-area'
import { useFocusFrom } from '../../writing/keep-focus'

interface ReplyTextProps {
  readonly text: string
  readonly isInternal: boolean
  readonly isPreview: boolean
  readonly error: string | null
  readonly home: RefObject<HTMLElement | null>
  readonly field: RefObject<HTMLTextAreaElement | null>
  readonly onChange: (text: string) => void
  readonly onSend: () => void
  readonly onPasteFiles: ((files: File[]) => void) | undefined
}

/** The words of a reply, written or as they will be read. The field stays while they are read, with its caret and its undo. */
export function ReplyText(props: ReplyTextProps) {
  const { text, isInternal, isPreview, error, home, field, onChange, onSend, onPasteFiles } = props
  const words = useReplyWords()
  const { text: labels } = useTicketWords()
  useFocusFrom(home, field)
  useEffect(() => {
    if (error !== null) field.current?.focus()
  }, [error, field])
  return (
    <>
      <div hidden={isPreview}>
        <TextArea
          ref={field}
          label={words.label}
          isLabelHidden
          placeholder={isInternal ? words.placeholderInternal : words.placeholder}
          minRows={2}
          value={text}
          onChange={onChange}
          error={error}
          onModEnter={onSend}
          onPasteFiles={onPasteFiles}
        />
      </div>
      {isPreview && (
        <div className="min-h-16 px-3.5 py-3">
          {text.trim() === '' ? (
            <p className="text-ink-3">{words.mode.empty}</p>
          ) : (
            // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must scroll by keys
            <div tabIndex={0} className="max-h-[min(24rem,45dvh)] overflow-y-auto">
              <RichText text={text} labels={labels} />
            </div>
          )}
        </div>
      )}
    </>
  )
}
