import { useId, type ReactNode } from 'react'
import { useTicketWords } from '../../messages/use-ticket-words'

/** The region that holds what was said. */
export function ConversationFrame({ children }: { readonly children: ReactNode }) {
  const words = useTicketWords()
  const heading = useId()
  return (
    <section aria-labelledby={heading} className="grid grid-cols-1 gap-4">
      <h2 id={heading} className="sr-only">
        {words.conversation}
      </h2>
      {children}
    </section>
  )
}
