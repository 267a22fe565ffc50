import { useId, type ReactNode } from 'react'
import { useTicketWords } from '../../messages/use-ticket-words'

interface ConversationFrameProps {
  /** Its cards are laid out only when they come near: opening 120 notes costs as much as opening ten. */
  readonly isLong?: boolean
  readonly children: ReactNode
}

// Off-screen cards are clipped to their box, which has room for shadows and focus rings thanks to the padding.
const lazily =
  '[&>article]:-mx-1.5 [&>article]:-my-1 [&>article]:px-1.5 [&>article]:py-1 ' +
  '[&>article]:[contain-intrinsic-size:auto_9rem] [&>article]:[content-visibility:auto]'

/** The region that holds what was said. */
export function ConversationFrame({ isLong = false, children }: ConversationFrameProps) {
  const words = useTicketWords()
  const heading = useId()
  return (
    <section aria-labelledby={heading} className={`grid grid-cols-1 gap-4 ${isLong ? lazily : ''}`}>
      <h2 id={heading} className="sr-only">
        {words.conversation}
      </h2>
      {children}
    </section>
  )
}
