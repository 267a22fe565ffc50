import type { DraftPlace } from '../../drafts/draft'
import type { KeptFile } from '../../drafts/draft-store'
import { draftOf, emptyReply } from './reply-draft'
import type { Writing } from './writing'

/** The files of a draft; null where they can't be read. */
export function filesOf(
  { drafts }: Writing,
  place: DraftPlace,
): Promise<readonly KeptFile[] | null> {
  return drafts.files.of(place).catch(() => null)
}

/** Deletes an emptied draft as it was then, unless it has files; where they can't be read it may have some. */
export async function dropIfBare(
  writing: Writing,
  place: DraftPlace,
  revision: string,
): Promise<void> {
  const files = await filesOf(writing, place)
  if (files?.length === 0) writing.drafts.drop(place, revision)
}

/**
 * Moves files to a reply, which is begun where nobody has. One that is kept and couldn't be kept there stays where it is.
 *
 * @param isBrief whether that one is there as well, for as long as the page is open.
 * @returns how many have moved.
 */
export async function moveFiles(
  { drafts }: Writing,
  files: readonly KeptFile[],
  reply: DraftPlace,
  isBrief = false,
): Promise<number> {
  if (drafts.get(reply) === null) drafts.put(reply, draftOf(emptyReply))
  let moved = 0
  for (const kept of files) {
    const added = await drafts.files.add(reply, kept.file)
    if (added.isKept || !kept.isKept) {
      await drafts.files.drop(kept.id)
      moved += 1
    } else if (!isBrief) await drafts.files.drop(added.id)
  }
  return moved
}
