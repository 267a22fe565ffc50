import { ExternalLink } from 'lucide-react'
import type { Id } from '../../deskdirector/models'
import { useTicketWords } from '../../messages/use-ticket-words'
import { useDesk } from '../../queries/desk'
import { CopyButton } from '../../ui/copy-button'
import { LinkButton } from '../../ui/link-button'
import { deepLink } from './deep-link'
import { PinButton } from './pin-button'

/**
 * What keeps a ticket at hand, as buttons for whatever line they stand in. The frame may swallow a link that opens a new tab without a word (a sandbox without
 * Allow Popups), so the copied link always stands beside it.
 */
export function TicketActions({ id }: { readonly id: Id }) {
  const words = useTicketWords()
  const link = deepLink(useDesk(), id)
  return (
    <>
      <PinButton id={id} />
      <CopyButton text={link} label={words.copyLink} copiedLabel={words.linkCopied} />
      <LinkButton
        href={link}
        target="_blank"
        title={words.opensInNewTab}
        variant="quiet"
        icon={<ExternalLink aria-hidden size={16} strokeWidth={1.75} />}
      >
        {words.openInDeskDirector}
      </LinkButton>
    </>
  )
}
