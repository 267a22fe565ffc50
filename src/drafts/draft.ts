/** What JSON can hold: all that a draft may be made of. */
export type DraftValue =
  string | number | boolean | null | readonly DraftValue[] | { readonly [key: string]: DraftValue }

export const draftKinds = [
  'reply',
  'close',
  'reopen',
  'approve',
  'decline',
  'escalate',
  'rate',
  'summary',
  'description',
  'dueOn',
  'tags',
  'fields',
  'new',
] as const

/** What a draft would become. */
export type DraftKind = (typeof draftKinds)[number]

export function isDraftKind(kind: string): kind is DraftKind {
  return (draftKinds as readonly string[]).includes(kind)
}

/** `ticket` is String(id); null for a ticket that doesn't exist yet. */
export interface DraftPlace {
  readonly ticket: string | null
  readonly kind: DraftKind
}

export interface DraftContent {
  /** The words. */
  readonly text: string
  /** Whatever else the composer holds. */
  readonly fields: { readonly [name: string]: DraftValue }
  /** It was sent and nobody knows yet whether it arrived: what is needed to look for it. Null before the first try. */
  readonly attempt: DraftValue
}

/** Nothing, kept for the sake of an attempt or of files. */
export const blankDraft: DraftContent = { text: '', fields: {}, attempt: null }

export interface Draft extends DraftContent {
  /** In ms since 1970. */
  readonly changedAt: number
  /** Differs after every change. */
  readonly revision: string
}
