import { TRIAL_KEY } from './draft-key'
import type { DraftStore } from './draft-store'
import { theBrowser, type DraftEnvironment } from './environment'
import { keepDrafts } from './keep-drafts'
import { noOtherTabs } from './other-tabs'
import { ownerMark } from './owner-mark'
import { pruneDrafts, pruneFiles } from './prune'
import { takesAnything, type DraftDatabase, type Shelf } from './shelf'
import { stackShelves } from './stacked-shelf'
import { openWebShelf } from './web-shelf'
import { within } from './within'

/** `site.json`'s word on drafts. */
export interface DraftRules {
  readonly keep: 'off' | 'session' | 'device'
  /** Since a draft was last changed; then it is deleted. */
  readonly days: number
}

/** Longer than a database takes to open, in ms. */
const PATIENCE = 1000

const DAY = 86_400_000

/**
 * Opens what one person typed at one instance, and deletes whoever's drafts are too old. Never fails: where nothing
 * can be stored, drafts last as long as the page.
 *
 * @param owner tells the person and the instance from any other; nothing readable of it is stored.
 */
export async function openDrafts(
  owner: string,
  { keep, days }: DraftRules,
  environment: DraftEnvironment = theBrowser,
): Promise<DraftStore> {
  const { now } = environment
  const oldest = now() - days * DAY
  const mark = await ownerMark(owner)
  const local = openWebShelf(() => environment.localStorage())
  const database =
    keep === 'device' ? await within(PATIENCE, openAnswering(environment), null) : null
  const shelves = mark === null ? [] : shelvesFor(keep, local, database, environment)
  const shelf = stackShelves(shelves)
  const isTaking = await takesAnything(shelf, TRIAL_KEY)
  // Left from when site.json said otherwise.
  if (keep !== 'device' && local !== null) await pruneDrafts(local, oldest)
  const found = await pruneDrafts(shelf, oldest)
  const store = keepDrafts({
    owner: mark ?? '',
    shelf,
    lasts: keep === 'off' ? 'page' : keep,
    isTaking,
    fileShelf: mark === null ? null : (database?.files ?? null),
    others: keep === 'device' && mark !== null ? environment.otherTabs(mark) : noOtherTabs,
    found,
    now,
  })
  if (database !== null) await within(PATIENCE, pruneFiles(database.files, found), undefined)
  return store
}

/** A database that answers. One that takes nothing, being full, may hold something all the same. */
async function openAnswering(environment: DraftEnvironment): Promise<DraftDatabase> {
  const database = await environment.openDatabase()
  await takesAnything(database.drafts, TRIAL_KEY)
  return database
}

/**
 * Where drafts may lie, best first. Chromium 156 refuses all of them to a frame of another site while it blocks
 * third-party storage, as it does by default: then drafts last as long as the page, which `keptFor` says.
 */
function shelvesFor(
  keep: DraftRules['keep'],
  local: Shelf | null,
  database: DraftDatabase | null,
  environment: DraftEnvironment,
): readonly Shelf[] {
  if (keep === 'off') return []
  // Never a database: what it holds outlives the browser, for whoever sits down at a shared device next.
  const session = () => openWebShelf(() => environment.sessionStorage())
  const shelves = keep === 'session' ? [session()] : [local, database?.drafts ?? null]
  return shelves.filter((shelf) => shelf !== null)
}
