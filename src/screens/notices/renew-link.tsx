import { ExternalLink } from 'lucide-react'
import { useWords } from '../../messages/use-words'
import { LinkButton } from '../../ui/link-button'

/** Opens the menu item anew, in a tab of its own: a sandboxed frame may not move the window around it. */
export function RenewLink({ renewUrl }: { readonly renewUrl: string }) {
  const words = useWords().ended
  return (
    <LinkButton
      href={renewUrl}
      target="_blank"
      variant="primary"
      icon={<ExternalLink aria-hidden size={16} strokeWidth={1.75} />}
    >
      {words.renew}
    </LinkButton>
  )
}
