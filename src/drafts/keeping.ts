import type { KeptFor } from './draft-store'
import type { LeftOnDevice } from './left-on-device'
import type { OtherTabs } from './other-tabs'
import type { FileShelf, Shelf } from './shelf'

/** What drafts are kept with. */
export interface Keeping {
  /** A mark, never a name. */
  readonly owner: string
  readonly shelf: Shelf
  /** How long the shelf keeps what it takes. */
  readonly lasts: KeptFor
  /** Whether it took a trial. */
  readonly isTaking: boolean
  readonly fileShelf: FileShelf | null
  readonly others: OtherTabs
  /** What lay on the shelf, whoever's it is. */
  readonly found: ReadonlyMap<string, string>
  /** What was found later, where a part of the shelf was slow to open. */
  readonly foundLate: Promise<ReadonlyMap<string, string>> | null
  /** What lies on the device all the same, where nothing is to be kept there any more. */
  readonly left: LeftOnDevice | null
  readonly now: () => number
}
