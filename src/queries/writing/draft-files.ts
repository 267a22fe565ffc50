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

/** Moves files to a reply, which is begun where nobody has. */
export async function moveFiles(
  { drafts }: Writing,
  files: readonly KeptFile[],
  reply: DraftPlace,
): Promise<void> {
  if (drafts.get(reply) === null) drafts.put(reply, draftOf(emptyReply))
  for (const kept of files) {
    await drafts.files.add(reply, kept.file)
    await drafts.files.drop(kept.id)
  }
}
