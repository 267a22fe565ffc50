import { answering, answeringFiles } from './answering'
import type { DraftRules } from './draft-rules'
import type { DraftEnvironment } from './environment'
import { lateDatabase } from './late-database'
import { takesAnything, type DraftDatabase, type FileShelf, type Shelf } from './shelf'
import { TRIAL_KEY } from './draft-key'
import { stackShelves } from './stacked-shelf'
import { openWebShelf } from './web-shelf'
import { within } from './within'

/** Longer than a database takes to open, in ms. */
const PATIENCE = 1000

/** Longer than a slow one takes, in ms. One that another page holds may never open. */
const LONG_PATIENCE = 10_000

/** Where drafts may lie. */
export interface OpenShelves {
  /** `localStorage`, whether drafts go there or not. */
  readonly local: Shelf | null
  /** The database, if it was there in time. */
  readonly open: DraftDatabase | null
  readonly files: FileShelf | null
  /** What can be read now. */
  readonly ready: Shelf
  /** That, and a database that is slow to open. */
  readonly shelf: Shelf
  /** Whether that has opened at last; null where there is none to wait for. */
  readonly late: Promise<boolean> | null
}

/**
 * Opens whatever may hold drafts. It doesn't wait for a slow database: what is asked of that waits.
 *
 * @param mayStore nothing may be stored without a person's mark.
 */
export async function openShelves(
  keep: DraftRules['keep'],
  mayStore: boolean,
  environment: DraftEnvironment,
): Promise<OpenShelves> {
  const local = openWebShelf(() => environment.localStorage())
  const opening = keep === 'device' ? answering(LONG_PATIENCE, openAnswering(environment)) : null
  let isRefused = false
  opening?.catch(() => (isRefused = true))
  const open = opening && (await within(PATIENCE, opening, null))
  const slow = open === null && !isRefused ? opening : null
  const database = open ?? (slow && lateDatabase(slow))
  const shelfWith = (drafts: Shelf | null) =>
    stackShelves(mayStore ? shelvesFor(keep, local, drafts, environment) : [])
  const ready = shelfWith(open?.drafts ?? null)
  const shelf = slow && database ? shelfWith(database.drafts) : ready
  const late =
    slow &&
    slow.then(
      () => true,
      () => false,
    )
  return { local, open, files: database?.files ?? null, ready, shelf, late }
}

/** One that answers. One that takes nothing, being full, may hold something all the same. */
async function openAnswering(environment: DraftEnvironment): Promise<DraftDatabase> {
  const { drafts, files } = await environment.openDatabase()
  await takesAnything(drafts, TRIAL_KEY)
  return { drafts, files: answeringFiles(LONG_PATIENCE, files) }
}

/**
 * Where drafts may lie, best first. Chromium 156 refuses all of them to a frame of another site while it blocks
 * third-party storage, as it does by default: then drafts last as long as the page, which `keptFor` says.
 */
function shelvesFor(
  keep: DraftRules['keep'],
  local: Shelf | null,
  database: Shelf | null,
  environment: DraftEnvironment,
): readonly Shelf[] {
  if (keep === 'off') return []
  // Never a database: what it holds outlives the browser, for whoever sits down at a shared device next.
  const session = () => openWebShelf(() => environment.sessionStorage())
  const shelves = keep === 'session' ? [session()] : [local, database]
  return shelves.filter((shelf) => shelf !== null)
}
