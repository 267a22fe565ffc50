import { useState } from 'react'
import { viewerLocale } from '../../lib/viewer-locale'
import { useTicketWords } from '../../messages/use-ticket-words'
import type { FileOnShow } from './file-on-show'
import { fileSize } from './file-size'

interface AttachmentViewProps extends FileOnShow {
  readonly name: string
  /** In bytes. */
  readonly size: number
}

/** A file's picture or text; of any other, what it is. */
export function AttachmentView({ content, url, name, size }: AttachmentViewProps) {
  const words = useTicketWords().file
  const [isBroken, setIsBroken] = useState(false)
  if (content.kind === 'picture' && !isBroken) {
    return (
      <img
        src={url}
        alt={name}
        onError={() => setIsBroken(true)}
        className="max-h-96 max-w-full justify-self-start rounded-control border border-line"
      />
    )
  }
  if (content.kind === 'text') {
    return (
      <div className="rich-text">
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must scroll by keys */}
        <pre tabIndex={0} dir="auto" className="max-h-96">
          {content.text}
        </pre>
      </div>
    )
  }
  return (
    <p className="text-sm">
      {words.kindAndSize(words.kinds[content.kind], fileSize(size, viewerLocale()))}{' '}
      {content.kind !== 'empty' && <span className="text-ink-2">{words.notShown}</span>}
    </p>
  )
}
