import { Paperclip } from 'lucide-react'
import type { Attachment } from '../../deskdirector/models'
import { viewerLocale } from '../../lib/viewer-locale'
import { useTicketWords } from '../../messages/use-ticket-words'
import { fileSize } from './file-size'

/** The files that came with a note, by name. */
export function FileChips({ files }: { readonly files: readonly Attachment[] }) {
  const words = useTicketWords()
  if (files.length === 0) return null
  return (
    <ul aria-label={words.files(files.length)} className="mt-1 flex flex-wrap gap-2">
      {files.map(({ id, name, size }, index) => (
        <li
          key={`${id ?? ''} ${index}`}
          className="inline-flex max-w-full items-center gap-2 rounded-control border border-line bg-sunken px-2.5 py-1.25 text-sm"
        >
          <Paperclip aria-hidden size={15} strokeWidth={1.75} className="shrink-0 text-ink-3" />
          <bdi className="truncate" title={name}>
            {name === '' ? words.unnamedFile : name}
          </bdi>
          {size !== null && (
            <bdi className="shrink-0 text-ink-3 tabular-nums">{fileSize(size, viewerLocale())}</bdi>
          )}
        </li>
      ))}
    </ul>
  )
}
