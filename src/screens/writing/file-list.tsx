import { Paperclip, X } from 'lucide-react'
import { useRef, type ReactNode } from 'react'
import type { KeptFile, KeptFor } from '../../drafts/draft-store'
import { viewerLocale } from '../../lib/viewer-locale'
import { useTicketWords } from '../../messages/use-ticket-words'
import { useWritingWords } from '../../messages/use-writing-words'
import { fileName } from '../ticket-detail/file-name'
import { fileSize } from '../ticket-detail/file-size'
import { usePicture } from './use-picture'

interface FileListProps {
  readonly files: readonly KeptFile[]
  /** Null where they are only shown. */
  readonly onRemove: ((id: string) => void) | null
  /** How long the draft is kept that they belong to: a file that isn't kept as long is told apart. */
  readonly keptFor?: KeptFor
  /** What else is to be told of one: how much of it has left, say. */
  readonly about?: (file: KeptFile) => ReactNode
}

/** The files that go along with what is written: each with its size and its picture, and all of them together. */
export function FileList({ files, onRemove, keptFor = 'page', about }: FileListProps) {
  const words = useWritingWords().files
  const home = useRef<HTMLDivElement>(null)
  const weight = files.reduce((sum, { file }) => sum + file.size, 0)
  function remove(id: string) {
    // The button that was pressed goes away, and the focus with it.
    home.current?.focus({ preventScroll: true })
    onRemove?.(id)
  }
  return (
    <div ref={home} tabIndex={-1} className="outline-none">
      {files.length > 0 && (
        <ul aria-label={words.list} className="mb-1.5 flex flex-wrap gap-2">
          {files.map((each) => (
            <FileItem key={each.id} file={each} {...{ keptFor }} onRemove={onRemove && remove}>
              {about?.(each)}
            </FileItem>
          ))}
        </ul>
      )}
      <p role={onRemove ? 'status' : undefined} className="text-xs text-ink-3 tabular-nums">
        {files.length > 0 && words.total(files.length, fileSize(weight, viewerLocale()))}
      </p>
    </div>
  )
}

interface FileItemProps {
  readonly file: KeptFile
  readonly keptFor: KeptFor
  readonly onRemove: FileListProps['onRemove']
  readonly children: ReactNode
}

function FileItem({ file: { id, file, isKept }, keptFor, onRemove, children }: FileItemProps) {
  const words = useWritingWords().files
  const { unnamedFile } = useTicketWords()
  const name = fileName(file.name) || unnamedFile
  const picture = usePicture(file)
  return (
    <li className="grid w-64 max-w-full arrive grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-2.5 rounded-control border border-line bg-sunken py-1 ps-1 pe-1 text-sm">
      <span className="grid size-11 place-items-center overflow-clip rounded-mark bg-surface text-ink-3">
        {picture === null ? (
          <Paperclip aria-hidden size={17} strokeWidth={1.75} />
        ) : (
          <img src={picture} alt="" decoding="async" className="size-11 object-cover" />
        )}
      </span>
      <span className="grid min-w-0 gap-0.5">
        <bdi className="one-line" title={name}>
          {name}
        </bdi>
        <span className="text-xs text-ink-3 tabular-nums">
          {fileSize(file.size, viewerLocale())}
          {!isKept && keptFor !== 'page' && `, ${words.notKept}`}
        </span>
        {children}
      </span>
      {onRemove !== null && (
        <button
          type="button"
          aria-label={words.remove(name)}
          title={words.remove(name)}
          onClick={() => onRemove(id)}
          className="grid size-8 place-items-center rounded-control text-ink-3 hover:bg-line hover:text-ink pointer-coarse:size-11"
        >
          <X aria-hidden size={16} strokeWidth={1.75} />
        </button>
      )}
    </li>
  )
}
