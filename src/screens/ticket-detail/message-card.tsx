import { useId } from 'react'
import type { Attachment, Id, Instant, TimeEntry } from '../../deskdirector/models'
import { useTicketWords } from '../../messages/use-ticket-words'
import { Avatar } from '../../ui/avatar'
import { LateRichText } from '../../ui/late-rich-text'
import { FileChips } from './file-chips'
import { MessageHeader } from './message-header'
import { messageText } from './message-text'
import { TimeWorked } from './time-worked-line'

interface MessageCardProps {
  readonly ticket: Id
  readonly author: string
  readonly kind: 'contact' | 'agent'
  readonly createdOn: Instant | null
  readonly text: string
  readonly attachments: readonly Attachment[]
  readonly timeEntry?: TimeEntry | null
  readonly isInternal?: boolean
  readonly isNew?: boolean
  /** What the answer has it in. */
  readonly of: object
  /** It stands where the reader looks first, or has just arrived. */
  readonly isSeen: boolean
}

/** What one person said, with the files and the time that belong to it. */
export function MessageCard({
  ticket,
  author,
  kind,
  createdOn,
  text,
  attachments,
  timeEntry = null,
  isInternal = false,
  isNew = false,
  of,
  isSeen,
}: MessageCardProps) {
  const words = useTicketWords()
  const heading = useId()
  const said = messageText(text, timeEntry)
  const isSilent = said.trim() === '' && attachments.length === 0
  const look = isInternal ? 'border-warn/25 bg-warn-soft' : 'border-line bg-surface'
  return (
    <article
      aria-labelledby={heading}
      className={`grid grid-cols-[1.625rem_minmax(0,1fr)] gap-2.5 wide:gap-3 ${isNew ? 'arrive' : ''}`}
    >
      <div className="pt-2.5">
        <Avatar name={author} kind={kind} />
      </div>
      <div
        className={`grid grid-cols-1 gap-1.5 rounded-card border px-3.5 py-2.75 shadow-rest wide:px-4 wide:py-3 ${look}`}
      >
        <MessageHeader
          id={heading}
          author={author === '' ? words.unknownAuthor : author}
          {...{ createdOn, isInternal, isNew }}
        />
        {said.trim() !== '' && <LateRichText text={said} labels={words.text} {...{ of, isSeen }} />}
        {isSilent && <p className="italic text-ink-3">{words.noWords}</p>}
        <FileChips ticket={ticket} files={attachments} />
        {timeEntry !== null && <TimeWorked entry={timeEntry} />}
      </div>
    </article>
  )
}
