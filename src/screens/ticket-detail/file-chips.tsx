import { useId } from 'react'
import type { Attachment, Id } from '../../deskdirector/models'
import { useTicketWords } from '../../messages/use-ticket-words'
import { AttachmentChip } from './attachment-chip'
import { useAttachmentOpener } from './attachment-opener'
import { AttachmentOutcome } from './attachment-outcome'
import { fileName } from './file-name'

interface FileChipsProps {
  readonly ticket: Id
  readonly files: readonly Attachment[]
}

/** The files that came with a note: by name, and opened below where the instance gives them. */
export function FileChips({ ticket, files }: FileChipsProps) {
  return files.length > 0 && <Files ticket={ticket} files={files} />
}

function Files({ ticket, files }: FileChipsProps) {
  const words = useTicketWords()
  const panel = useId()
  const opener = useAttachmentOpener(ticket, files)
  const { isOffered, open, isBusy, bytes, toggle, place } = opener
  const nameOf = ({ name }: Attachment) => fileName(name) || words.unnamedFile
  return (
    <div className="mt-1 grid grid-cols-1 gap-2">
      <ul aria-label={words.files(files.length)} className="flex flex-wrap gap-2">
        {files.map((file, index) => (
          <li
            key={`${file.id ?? ''} ${index}`}
            ref={file === open ? place : null}
            tabIndex={file === open && !isOffered ? -1 : undefined}
            className="max-w-full"
          >
            <AttachmentChip
              name={nameOf(file)}
              size={file.size}
              isOpen={file === open}
              isBusy={file === open && isBusy}
              opens={file === open && bytes !== undefined ? panel : undefined}
              onToggle={isOffered && file.id !== null ? () => toggle(file) : null}
            />
          </li>
        ))}
      </ul>
      <AttachmentOutcome {...{ opener, panel, ticket }} name={open === null ? '' : nameOf(open)} />
    </div>
  )
}
