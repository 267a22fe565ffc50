import type { Draft, DraftContent, DraftPlace } from './draft'

/** How long drafts last: on this device, until the browser's tab is closed, or no longer than this page. */
export type KeptFor = 'device' | 'session' | 'page'

/**
 * What one person typed at one instance and has not sent.
 *
 * What this page holds in memory is the truth of this page, and storage follows it as well as it can: no call
 * fails or throws because a storage did.
 *
 * Each place has one draft in all tabs: what is typed in one is on screen in the others at once, and is what is kept.
 * Where two tabs had typed something that the other hadn't seen, `combine` puts both into one.
 */
export interface DraftStore {
  /** The person's mark: the same in each of their tabs, and nothing of them can be read from it. '' where none can be made. */
  readonly owner: string
  /** How long what is typed lasts as things are. Falls when a storage fails, rises when it works again. */
  keptFor(): KeptFor
  /** The same object until it changes. */
  get(place: DraftPlace): Draft | null
  /** Takes the place's words, and writes them through at once. Empty ones are a draft too: the caller drops it. */
  put(place: DraftPlace, content: DraftContent): Draft
  /**
   * Deletes a place's draft, its files with it.
   *
   * @param revision deletes only if nothing was typed since it: not here, and not in another tab.
   * @returns whether it was deleted. Words of another tab that this one has not shown are never deleted: where they
   * lie in storage instead, they are this place's draft from then on, and the answer is false (where a storage answers
   * late, as a database does, true, and they appear a moment later).
   */
  drop(place: DraftPlace, revision?: string): boolean
  /** The same, because what stood there has arrived. */
  arrived(place: DraftPlace): boolean
  /** Whether what stood there last is gone because it has arrived, as far as is known: in whichever tab it was sent. */
  wasSent(place: DraftPlace): boolean
  /** Every place with a draft of this person. The same array until there is another. */
  places(): readonly DraftPlace[]
  /** Calls `listener` after every change, of `keptFor` too; gives the way to stop. */
  subscribe(listener: () => void): () => void
  /**
   * Brings a place up to date with the storage: with what other tabs have typed there, or sent. Their news come by
   * themselves, yet may still be on their way. Never takes more than some seconds.
   */
  refresh(place: DraftPlace): Promise<void>
  /**
   * Resolves once the storage has taken what this page put at a place, or has failed to; after a second in any case.
   * At once where it answers at once, as `localStorage` does.
   */
  written(place: DraftPlace): Promise<void>
  /** Deletes every draft and file of this person: here, in storage, and in other tabs. */
  wipe(): Promise<void>
  readonly files: DraftFiles
}

/** A file that was chosen and not sent. */
export interface KeptFile {
  readonly id: string
  readonly file: File
  /** Survives this page. */
  readonly isKept: boolean
}

/** The files that belong to drafts. A file that storage refuses stays in memory. */
export interface DraftFiles {
  /** Takes a file. It survives the page only with its place's draft, so that is put first. */
  add(place: DraftPlace, file: File): Promise<KeptFile>
  /**
   * The files of a place, in the order they were added. Rejects where the storage that may hold some of them doesn't
   * give them, or doesn't answer for long: whoever sends what is left would leave them behind unseen.
   */
  of(place: DraftPlace): Promise<readonly KeptFile[]>
  drop(id: string): Promise<void>
}
