import { ChevronDown, LoaderCircle, Paperclip } from 'lucide-react'
import { useId } from 'react'
import { viewerLocale } from '../../lib/viewer-locale'
import { useTicketWords } from '../../messages/use-ticket-words'
import { fileSize } from './file-size'

interface AttachmentChipProps {
  readonly name: string
  /** In bytes. */
  readonly size: number | null
  readonly isOpen: boolean
  /** On its way. */
  readonly isBusy: boolean
  /** The id of what it opened, once that is there. */
  readonly opens: string | undefined
  /** Null where it can't be opened: then it is a name, and no button. */
  readonly onToggle: (() => void) | null
}

const looks = {
  plain: 'border-line bg-sunken',
  closed: 'border-line-strong bg-surface shadow-rest group-hover:bg-neutral-soft',
  open: 'border-accent bg-accent-soft shadow-rest',
}

/**
 * A file by its name and size. Where it can be opened, a button lies unseen over both: its name tells what it does,
 * which isn't what the chip shows.
 */
export function AttachmentChip(props: AttachmentChipProps) {
  const { name, size, isOpen, isBusy, opens, onToggle } = props
  const words = useTicketWords().file
  const sizeId = useId()
  const look = onToggle === null ? 'plain' : isOpen ? 'open' : 'closed'
  const Icon = isBusy ? LoaderCircle : Paperclip
  return (
    <span className="group relative inline-flex max-w-full">
      <span
        aria-hidden={onToggle !== null}
        className={`inline-flex max-w-full items-center gap-2 rounded-control border px-2.5 py-1.25 text-sm outline-offset-2 outline-accent-text group-has-focus-visible:outline-2 ${onToggle === null ? '' : 'pointer-coarse:min-h-11'} ${looks[look]}`}
      >
        <Icon
          aria-hidden
          size={15}
          strokeWidth={1.75}
          className={`shrink-0 ${isBusy ? 'animate-pulse text-accent-text' : 'text-ink-3'}`}
        />
        <bdi className="one-line" title={name}>
          {name}
        </bdi>
        {size !== null && (
          <bdi id={sizeId} className="shrink-0 text-ink-3 tabular-nums">
            {fileSize(size, viewerLocale())}
          </bdi>
        )}
        {onToggle !== null && (
          <ChevronDown
            aria-hidden
            size={15}
            strokeWidth={1.75}
            className={`shrink-0 text-ink-3 transition-transform duration-150 ${isOpen ? 'rotate-180' : ''}`}
          />
        )}
      </span>
      {onToggle !== null && (
        <button
          type="button"
          title={name}
          aria-label={isOpen ? words.close(name) : words.open(name)}
          aria-describedby={size === null ? undefined : sizeId}
          aria-expanded={isOpen}
          aria-controls={opens}
          aria-busy={isBusy}
          onClick={onToggle}
          className="absolute inset-0 size-full opacity-0"
        />
      )}
    </span>
  )
}
