import { TRIAL_KEY } from './draft-key'
import type { DraftRules } from './draft-rules'
import type { DraftStore } from './draft-store'
import { theBrowser, type DraftEnvironment } from './environment'
import { keepDrafts } from './keep-drafts'
import { leftOnDevice } from './left-on-device'
import { openShelves } from './open-shelves'
import { noOtherTabs } from './other-tabs'
import { ownerMark } from './owner-mark'
import { pruneDrafts, pruneFiles } from './prune'
import { takesAnything, type DraftDatabase, type Shelf } from './shelf'
import { within } from './within'

/** Longer than a storage takes to answer, in ms. */
const PATIENCE = 1000

const DAY = 86_400_000

/**
 * Opens what one person typed at one instance, and deletes whoever's drafts are too old. Never fails: where nothing
 * can be stored, drafts last as long as the page. It doesn't wait for a slow database: what lies there comes late.
 *
 * @param owner tells the person and the instance from any other; nothing readable of it is stored.
 */
export async function openDrafts(
  owner: string,
  { keep, days }: DraftRules,
  environment: DraftEnvironment = theBrowser,
): Promise<DraftStore> {
  const { now } = environment
  const opened = now()
  const oldest = opened - days * DAY
  const mark = await ownerMark(owner)
  const isShared = keep === 'device' && mark !== null
  // Before anything is read: what other tabs tell meanwhile counts, too.
  const others = isShared ? environment.otherTabs(mark) : noOtherTabs
  const { local, open, files, ready, shelf, late } = await openShelves(
    keep,
    mark !== null,
    environment,
  )
  const isTaking = await takesAnything(ready, TRIAL_KEY)
  const left = keep === 'device' ? null : leftOnDevice(local, environment, oldest)
  const found = await pruneDrafts(ready, oldest)
  const store = keepDrafts({
    owner: mark ?? '',
    shelf,
    lasts: keep === 'off' ? 'page' : keep,
    isTaking,
    fileShelf: mark === null ? null : files,
    others,
    found,
    foundLate: late?.then((isThere) => (isThere ? pruneDrafts(shelf, oldest) : new Map())) ?? null,
    left,
    now,
  })
  if (open !== null)
    await within(PATIENCE, pruneAround(open, local, found, oldest, opened), undefined)
  return store
}

/** A file whose draft may lie where nothing can be read now is deleted no sooner than that draft would be. */
async function pruneAround(
  { files, drafts }: DraftDatabase,
  local: Shelf | null,
  found: ReadonlyMap<string, string>,
  oldest: number,
  opened: number,
): Promise<void> {
  const all = [local, drafts].map((shelf) => shelf !== null && takesAnything(shelf, TRIAL_KEY))
  const isWhole = (await Promise.all(all)).every(Boolean)
  await pruneFiles(files, found, isWhole ? opened : oldest)
}
