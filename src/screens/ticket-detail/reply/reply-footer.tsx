import { useId, type RefObject } from 'react'
import type { Ticket } from '../../../deskdirector/models'
import { useReplyWords } from '../../../messages/use-reply-words'
import { useWritingWords } from '../../../messages/use-writing-words'
import { Button } from '../../../ui/button'
import { FilePicker } from '../../../ui/file-picker'
import { RadioSegments } from '../../../ui/radio-segments'
import { Switch } from '../../../ui/switch'
import { isAddress } from '../../writing/addresses'
import { Audience } from './audience'
import { reopens, type Composed } from './composed'
import type { ReplyOffers } from './reply-offers'
import { StatusAfter } from './status-after'

interface ReplyFooterProps {
  readonly ticket: Ticket
  readonly offers: ReplyOffers
  readonly composed: Composed
  readonly takesFiles: boolean
  readonly chooser: RefObject<HTMLInputElement | null>
  /** Kinds of files, as the `accept` attribute has them. */
  readonly accept: string
  readonly isPreview: boolean
  readonly onPreview: (isPreview: boolean) => void
  /** Asks for addresses; null where they stand already. */
  readonly onCopies: (() => void) | null
  readonly onFiles: (files: File[]) => void
  readonly onChange: (part: Partial<Composed>) => void
  readonly onSend: () => void
}

/** The composer's tools; then who will read it, beside the button that says what it does. */
export function ReplyFooter(props: ReplyFooterProps) {
  const { ticket, offers, composed, takesFiles, accept, onFiles, onChange, onSend } = props
  const { chooser, isPreview, onPreview, onCopies } = props
  const words = useReplyWords()
  const { attach } = useWritingWords().files
  const audience = useId()
  const { internal, cc, status, keptStatus } = composed
  const isReopening = reopens(composed, offers)
  const hasStatus = offers.status && !isReopening
  return (
    <>
      {takesFiles && (
        // In line with what is written above it.
        <span className="-ms-2 forced-colors:ms-0">
          <FilePicker
            ref={chooser}
            label={attach}
            onFiles={onFiles}
            accept={accept || undefined}
            multiple
          />
        </span>
      )}
      <RadioSegments
        legend={words.mode.legend}
        value={isPreview ? 'preview' : 'write'}
        options={[
          { value: 'write', label: words.mode.write },
          { value: 'preview', label: words.mode.preview },
        ]}
        onChange={(mode) => onPreview(mode === 'preview')}
      />
      {/* One that is on stays in sight where it can't be sent any more: it must never turn into a reply by itself. */}
      {(offers.internal || internal) && (
        <Switch
          label={words.internal}
          hint={internal && offers.files === 'public' ? words.withoutFiles : undefined}
          checked={internal}
          onChange={(isOn) => onChange({ internal: isOn })}
        />
      )}
      {offers.cc && onCopies !== null && !internal && !isReopening && (
        <span className="max-wide:-ms-2 forced-colors:ms-0">
          <Button variant="quiet" onClick={onCopies}>
            {words.cc.add}
          </Button>
        </span>
      )}
      <div
        className={`ms-auto flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1.5 ${hasStatus ? 'basis-full' : ''}`}
      >
        {hasStatus && <StatusAfter {...{ ticket, status, keptStatus, onChange }} />}
        {(offers.note || offers.reopen) && (
          <div
            className={`ms-auto flex min-w-0 flex-wrap items-center justify-end gap-x-3 gap-y-1.5 ${
              hasStatus ? 'max-wide:w-full' : ''
            }`}
          >
            <Audience
              id={audience}
              ticket={ticket}
              isInternal={internal}
              copies={internal ? 0 : cc.filter(isAddress).length}
            />
            <Button variant="primary" aria-describedby={audience} onClick={onSend}>
              {internal ? words.addInternal : words.send}
            </Button>
          </div>
        )}
      </div>
    </>
  )
}
