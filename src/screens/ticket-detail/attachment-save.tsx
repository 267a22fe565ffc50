import { Download } from 'lucide-react'
import type { Id } from '../../deskdirector/models'
import { useTicketWords } from '../../messages/use-ticket-words'
import { useDesk } from '../../queries/desk'
import { CopyButton } from '../../ui/copy-button'
import { LinkButton } from '../../ui/link-button'
import { QuietButtons } from '../../ui/quiet-buttons'
import { deepLink } from './deep-link'

interface AttachmentSaveProps {
  readonly ticket: Id
  readonly name: string
  readonly url: string
}

/**
 * Saves a file. A frame without Allow Downloads swallows that without a word, and no page can tell whether its frame
 * does: within any, the way out stands beside it.
 */
export function AttachmentSave({ ticket, name, url }: AttachmentSaveProps) {
  const words = useTicketWords()
  const link = deepLink(useDesk(), ticket)
  const isFramed = window.parent !== window
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 text-sm">
      <LinkButton
        href={url}
        download={name}
        icon={<Download aria-hidden size={16} strokeWidth={1.75} />}
      >
        {words.file.save}
      </LinkButton>
      {isFramed && (
        <>
          <p className="min-w-0 flex-1 basis-56 text-pretty text-ink-2">
            {words.file.mayBeBlocked}
          </p>
          <QuietButtons>
            <CopyButton text={link} label={words.file.copyLink} copiedLabel={words.linkCopied} />
          </QuietButtons>
        </>
      )}
    </div>
  )
}
