import { useSyncExternalStore } from 'react'
import type { Field } from '../../../deskdirector/writes/fields'
import type { Draft, DraftPlace } from '../../../drafts/draft'
import type { Writing } from '../../../queries/writing/writing'

/** What is typed for a field, where it is typed rather than chosen. */
export interface Typed {
  /** Where it is kept; null for a field that isn't typed. */
  readonly place: DraftPlace | null
  readonly draft: Draft | null
  /** The mark of the value that the person saw when they began, where what they type replaces that. */
  readonly base: string | null
  /** `base` is remembered from the first letter on; nothing typed is nothing kept. */
  readonly write: (text: string, base: string | null) => void
}

/** Keeps what is typed for a field of a ticket as a draft. */
export function useTyped({ drafts }: Writing, ticket: string, field: Field): Typed {
  const place = field === 'dueOn' || field === 'tags' ? { ticket, kind: field } : null
  const draft = useSyncExternalStore(drafts.subscribe, () => place && drafts.get(place))
  const kept = draft?.fields['base']
  const base = typeof kept === 'string' ? kept : null
  return {
    place,
    draft,
    base,
    write(text, seen) {
      const from = draft === null ? seen : base
      if (place === null) return
      if (text === '') drafts.drop(place)
      else drafts.put(place, { text, fields: from === null ? {} : { base: from }, attempt: null })
    },
  }
}
