import { useNoticeWords } from '../../messages/use-notice-words'
import { CopyButton } from '../../ui/copy-button'

/** This page's own origin, to be taken over into DeskDirector's list of allowed ones. */
export function PageOrigin() {
  const words = useNoticeWords()
  const { origin } = window.location
  return (
    <div className="mt-3 flex flex-wrap items-center justify-between gap-2 rounded-control border border-line bg-sunken py-1 ps-3 pe-1">
      <span className="min-w-0">
        <span className="block text-xs text-ink-3">{words.pageOrigin}</span>
        <code dir="ltr" className="font-mono text-sm select-all">
          {origin}
        </code>
      </span>
      <CopyButton text={origin} label={words.copyOrigin} copiedLabel={words.originCopied} />
    </div>
  )
}
