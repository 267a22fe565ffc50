import { ownerStart } from './draft-key'
import type { DraftEnvironment } from './environment'
import { pruneDrafts, pruneFiles } from './prune'
import { always, type DraftDatabase, type Shelf } from './shelf'

/** What lies on a device from when `site.json` kept drafts there. */
export interface LeftOnDevice {
  /** Deletes what one person left there. */
  wipe(owner: string): Promise<void>
}

/**
 * Sees to what lies on a device where `site.json` keeps nothing there any more: it is read by nobody, grows old as
 * drafts do, and goes with its writer's wipe. It isn't deleted at once, since another menu item of the same host may
 * keep its drafts there.
 *
 * @param oldest drafts last changed at this time or before are too old, in ms since 1970.
 */
export function leftOnDevice(
  local: Shelf | null,
  environment: DraftEnvironment,
  oldest: number,
): LeftOnDevice {
  const opening = open(environment)
  const pruned = prune(local, opening, oldest)
  return {
    async wipe(owner) {
      await pruned
      const database = await opening
      const start = ownerStart(owner)
      for (const shelf of [local, database?.drafts ?? null]) {
        if (shelf === null) continue
        for (const key of (await shelf.entries(start)).keys())
          shelf.remove(key, always, () => undefined)
        // In the order of what was asked: the removals are done when this answers.
        await shelf.entries(start)
      }
      await database?.files.remove(start).catch(() => undefined)
    },
  }
}

async function prune(
  local: Shelf | null,
  opening: Promise<DraftDatabase | null>,
  oldest: number,
): Promise<void> {
  const here = local === null ? new Map<string, string>() : await pruneDrafts(local, oldest)
  const database = await opening
  if (database === null) return
  const there = await pruneDrafts(database.drafts, oldest)
  // A file whose draft can't be read just now is deleted no sooner than that would be.
  await pruneFiles(database.files, new Map([...here, ...there]), oldest).catch(() => undefined)
}

async function open(environment: DraftEnvironment): Promise<DraftDatabase | null> {
  try {
    return await environment.openDatabase()
  } catch {
    return null
  }
}
