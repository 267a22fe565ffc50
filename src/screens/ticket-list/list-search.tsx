import { startTransition, useRef, useState } from 'react'
import type { TicketFilter } from '../../deskdirector/ticket-filter'
import { useDebounced } from '../../lib/use-debounced'
import { useWords } from '../../messages/use-words'
import { SearchField } from '../../ui/search-field'
import { useWordsAlong } from './use-words-along'

interface ListSearchProps {
  readonly filter: TicketFilter
  readonly onSearch: (words: string) => void
}

/** How long a pause in typing is a question. */
const PAUSE = 250

/** Searches as one types. What is typed and not yet searched lives here, the rest in the filter. */
export function ListSearch({ filter, onSearch }: ListSearchProps) {
  const words = useWords().list
  const [draft, setDraft] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  useWordsAlong(field, filter, draft)

  function search(text: string) {
    // One transition with the filter's own: the draft goes when its words have arrived in the filter, not before.
    startTransition(() => {
      setDraft(null)
      onSearch(text)
    })
  }
  const searchSoon = useDebounced(search, PAUSE)

  return (
    <SearchField
      label={words.search}
      clearLabel={words.clearSearch}
      shortcut="/"
      inputRef={field}
      value={draft ?? filter.search}
      onChange={(text) => {
        setDraft(text)
        searchSoon(text)
      }}
    />
  )
}
