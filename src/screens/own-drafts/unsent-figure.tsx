import { useId, type ReactNode } from 'react'
import { useDraftWords } from '../../messages/use-drafts-words'
import { replyOf } from '../../queries/writing/reply-draft'
import { CopyButton } from '../../ui/copy-button'
import { QuietButtons } from '../../ui/quiet-buttons'
import { InternalLabel } from '../ticket-detail/reply/internal-label'
import { UnsentFiles } from './unsent-files'
import type { Unsent } from './use-unsent'
import { useDraftName } from './use-draft-name'

interface UnsentFigureProps extends Unsent {
  /** Said of the files, where something is to be said of them. */
  readonly aboutFiles?: string | undefined
  /** What else can be done with it, after its text was copied. */
  readonly action?: ReactNode
}

/** Something typed that can't be gone on with here: all of it, to be read, copied and saved. */
export function UnsentFigure({ place, draft, text, files, aboutFiles, action }: UnsentFigureProps) {
  const words = useDraftWords().afterTheEnd
  const name = useDraftName(place, draft)
  const caption = useId()
  return (
    <figure aria-labelledby={caption} className="mt-3 grid grid-cols-1 gap-1.5">
      <figcaption className="flex flex-wrap items-center justify-between gap-x-3 text-sm text-ink-2">
        <span className="grid min-w-0 flex-1 basis-40">
          <bdi id={caption} title={name} className="one-line">
            {name}
          </bdi>
          {replyOf(draft).internal && text !== '' && <InternalLabel />}
        </span>
        <QuietButtons>
          {text !== '' && (
            <CopyButton text={text} label={words.copyAction} copiedLabel={words.copied} />
          )}
          {action}
        </QuietButtons>
      </figcaption>
      {text !== '' && (
        <pre className="max-h-60 overflow-y-auto rounded-control bg-sunken p-3 written font-sans wrap-anywhere whitespace-pre-wrap">
          {text}
        </pre>
      )}
      {files.length > 0 && aboutFiles !== undefined && (
        <p className="mt-1.5 text-sm font-medium text-pretty">{aboutFiles}</p>
      )}
      {files.length > 0 && <UnsentFiles files={files} />}
    </figure>
  )
}
