import type { Id } from '../../deskdirector/models'
import { useTicketWords } from '../../messages/use-ticket-words'
import { CopyButton } from '../../ui/copy-button'

/** Copies the number it stands beside, which tells what is copied: the button's words are for screen readers and hover. */
export function CopyNumber({ id }: { readonly id: Id }) {
  const words = useTicketWords()
  // A size of nothing, which is no token: the words take no room, and stay the button's name.
  return (
    <span
      title={words.copyNumber}
      className="[&>button]:min-w-9 [&>button]:gap-0 [&>button]:px-0 [&>button]:text-[0px] pointer-coarse:[&>button]:min-w-11"
    >
      <CopyButton text={String(id)} label={words.copyNumber} copiedLabel={words.numberCopied} />
    </span>
  )
}
