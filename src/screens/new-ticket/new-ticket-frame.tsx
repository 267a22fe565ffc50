import type { ReactNode } from 'react'
import { useNewTicketWords } from '../../messages/use-new-ticket-words'
import { BackLink } from '../ticket-detail/back-link'
import { useDocumentTitle } from '../use-document-title'

/** The screen's places: the way back, the heading, and what is written. */
export function NewTicketFrame({ children }: { readonly children: ReactNode }) {
  const words = useNewTicketWords()
  useDocumentTitle(words.heading)
  return (
    <main className="overflow-y-auto px-3.5 pt-4 pb-8 wide:px-7 wide:pt-5">
      <div className="mx-auto grid max-w-190 grid-cols-1 gap-4">
        <header>
          <nav
            aria-label={words.trail}
            className="mb-2 flex items-center gap-1.5 text-sm text-ink-3 max-[20rem]:flex-wrap"
          >
            <BackLink />
            <span aria-hidden>/</span>
            <span aria-current="page">{words.heading}</span>
          </nav>
          <h1 className="text-xl leading-tight font-bold tracking-tight">{words.heading}</h1>
        </header>
        {children}
      </div>
    </main>
  )
}
