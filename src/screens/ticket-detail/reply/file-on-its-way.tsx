import { Check } from 'lucide-react'
import type { RefObject } from 'react'
import type { KeptFile } from '../../../drafts/draft-store'
import { useReplyWords } from '../../../messages/use-reply-words'
import { useWritingWords } from '../../../messages/use-writing-words'
import type { Outgoing } from '../../../queries/writing/outgoing'
import { Button } from '../../../ui/button'
import { ProgressBar } from '../../../ui/progress-bar'
import { fileName } from '../file-name'
import { KeepFocus } from '../../writing/keep-focus'

interface FileOnItsWayProps {
  readonly file: KeptFile
  /** Those of the reply that haven't arrived, in the order in which they leave. */
  readonly left: readonly KeptFile[]
  readonly outgoing: Outgoing | null
  readonly home: RefObject<HTMLElement | null>
}

/** How far one of a reply's files has come, with the way to give it up. */
export function FileOnItsWay({ file, left, outgoing, home }: FileOnItsWayProps) {
  const words = useReplyWords()
  const { sendingFile } = useWritingWords()
  const isNext = left[0]?.id === file.id
  const part = isNext && outgoing?.stage === 'sending' ? outgoing.part : null
  if (part !== null) {
    const { cancel, sent } = part
    return (
      <>
        <ProgressBar label={sendingFile(fileName(file.file.name))} value={sent} />
        {cancel !== null && (
          <KeepFocus home={home} className="-ms-3 flex text-sm">
            <Button variant="quiet" onClick={cancel}>
              {words.cancel}
            </Button>
          </KeepFocus>
        )}
      </>
    )
  }
  if (left.every(({ id }) => id !== file.id)) {
    return (
      <span className="inline-flex items-center gap-1 text-xs text-ink-2">
        <Check aria-hidden size={14} strokeWidth={2} className="text-good" />
        {words.fileSent}
      </span>
    )
  }
  return outgoing?.stage === 'sending' ? (
    <span className="text-xs text-ink-3">{words.fileWaits}</span>
  ) : null
}
