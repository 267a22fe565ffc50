import { Paperclip, X } from 'lucide-react'
import { useRef, type ReactNode, type RefObject } from 'react'
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
  /** What has the focus once none is left: where others are chosen. */
  readonly chooser?: RefObject<HTMLElement | null>
  /** How long the draft is kept that they belong to: a file that isn't kept as long is told apart. */
  readonly keptFor?: KeptFor
  /** What else is to be told of one: how much of it has left, say. */
  readonly about?: (file: KeptFile) => ReactNode
}

/**
 * The files that go along with what is written: each with its size and its picture, and all of them together. Many scroll by
 * themselves: a composer that stays in view would cover what it answers with them.
 */
export function FileList({ files, onRemove, chooser, keptFor = 'page', about }: FileListProps) {
  const words = useWritingWords().files
  const list = useRef<HTMLUListElement>(null)
  const total = useRef<HTMLParagraphElement>(null)
  const weight = files.reduce((sum, { file }) => sum + file.size, 0)
  function remove(id: string) {
    const at = files.findIndex((each) => each.id === id)
    const buttons = list.current?.querySelectorAll<HTMLElement>('li > button')
    // The button that was pressed goes away, and the focus with it.
    const next = buttons?.[at + 1] ?? buttons?.[at - 1] ?? chooser?.current ?? total.current
    next?.focus({ preventScroll: true })
    onRemove?.(id)
  }
  return (
    <div>
      {files.length > 0 && (
        // Its end is kept free of what comes with a little travel, or a scrollbar would come and go with it.
        <ul
          ref={list}
          aria-label={words.list}
          // What scrolls must scroll by keys, where nothing in it takes the focus.
          tabIndex={onRemove === null && files.length > 1 ? 0 : undefined}
          className="mb-0.5 flex max-h-[min(9.5rem,25cqh)] flex-wrap gap-2 overflow-y-auto pb-1"
        >
          {files.map((each) => (
            <FileItem key={each.id} file={each} {...{ keptFor }} onRemove={onRemove && remove}>
              {about?.(each)}
            </FileItem>
          ))}
        </ul>
      )}
      <p
        ref={total}
        tabIndex={-1}
        role={onRemove ? 'status' : undefined}
        className="text-xs text-ink-3 tabular-nums outline-none"
      >
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
