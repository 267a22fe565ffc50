import { draftKey, ownerStart } from './draft-key'
import { readRecord, revisionIn, writeRecord } from './draft-record'
import type { DraftStore, KeptFor } from './draft-store'
import { createFollower } from './follower'
import { keepFiles } from './keep-files'
import { createKeptDrafts } from './kept-drafts'
import { createMarks } from './marks'
import type { OtherTabs, TabNews } from './other-tabs'
import { always, type Consent, type FileShelf, type Shelf } from './shelf'

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
  readonly now: () => number
}

/** Keeps one owner's drafts: in memory, with a shelf that follows. */
export function keepDrafts(keeping: Keeping): DraftStore {
  const { owner, shelf, others, now } = keeping
  const marks = createMarks()
  const drafts = createKeptDrafts(owner)
  const files = keepFiles(owner, keeping.fileShelf, marks, now)
  const follower = createFollower(keeping.isTaking, tellIfKeptElse)
  const listeners = new Set<() => void>()
  let toldFor = keptFor()
  /** Revisions that were dropped: news of them may still be on its way. */
  const gone = new Set<string>()
  let wipedAt = -Infinity

  function keptFor(): KeptFor {
    return follower.isInStep() ? keeping.lasts : 'page'
  }

  function tell(): void {
    toldFor = keptFor()
    for (const listener of listeners) listener()
  }

  function tellIfKeptElse(): void {
    if (keptFor() !== toldFor) tell()
  }

  /** Takes what lies in storage, or came from another tab; what was typed here stays. */
  function adopt(key: string, record: string): void {
    const mine = drafts.get(key)
    const draft = readRecord(record)
    if (draft === null || (mine !== undefined && marks.isOurs(mine.draft.revision))) return
    if (gone.has(draft.revision) || draft.changedAt <= wipedAt) return
    drafts.set(key, draft, draft.revision)
  }

  /** Whether a record may give way to a revision that was typed a while ago. */
  function mayGiveWay(revision: string): Consent {
    return (record) => revisionIn(record) < revision || gone.has(revisionIn(record))
  }

  /** Writes a draft under its key, over whatever `mayReplace` says. */
  function save(key: string, mayReplace: Consent): void {
    const kept = drafts.get(key)
    if (kept === undefined) return
    const record = writeRecord(kept.draft)
    follower.write(
      key,
      (done) => shelf.write(key, record, mayReplace, done),
      // Done late, it must neither go over what was typed in another tab since, nor bring back what is gone.
      (done) => {
        if (drafts.get(key) === kept)
          shelf.write(key, record, mayGiveWay(kept.draft.revision), done)
        else done(true)
      },
    )
  }

  /** Deletes what lies under a key, if `mayGo`; whether it was left there, as far as is known at once. */
  function remove(key: string, mayGo: Consent): boolean {
    let isLeft = false
    follower.remove(key, (done) =>
      shelf.remove(key, mayGo, ({ isDone, left }) => {
        if (left !== null) {
          isLeft = true
          adopt(key, left)
          tell()
        }
        done(isDone)
      }),
    )
    return isLeft
  }

  function hear(news: TabNews): void {
    if (news.kind === 'put') adopt(news.key, news.record)
    else if (news.kind === 'drop') hearDrop(news.key, news.revision)
    else {
      wipedAt = news.at
      for (const [key, { draft }] of drafts.all()) {
        if (draft.changedAt <= wipedAt) drafts.delete(key)
      }
      files.forgetAll()
    }
    tell()
  }

  function hearDrop(key: string, revision: string): void {
    const kept = drafts.get(key)
    gone.add(revision)
    if (kept?.draft.revision === revision) {
      drafts.delete(key)
      // It may have been written again meanwhile, or be still owed to the storage.
      remove(key, (record) => revisionIn(record) === revision)
      files.forget(key)
    } else if (kept !== undefined && marks.isOurs(kept.draft.revision)) {
      // The other tab's words lay over ours, and are gone: ours are still to be kept.
      save(key, mayGiveWay(kept.draft.revision))
    }
  }

  others.listen(hear)
  for (const [key, record] of keeping.found) adopt(key, record)

  return {
    keptFor,
    get: (place) => drafts.get(draftKey(owner, place))?.draft ?? null,
    put(place, { text, fields, attempt }) {
      const key = draftKey(owner, place)
      const changedAt = now()
      const draft = { text, fields, attempt, changedAt, revision: marks.next(changedAt) }
      drafts.set(key, draft, drafts.get(key)?.origin ?? null)
      save(key, always)
      others.tell({ kind: 'put', key, record: writeRecord(draft) })
      tell()
      return draft
    },
    drop(place, revision) {
      const key = draftKey(owner, place)
      const kept = drafts.get(key)
      if (kept === undefined) return false
      if (revision !== undefined && revision !== kept.draft.revision) return false
      drafts.delete(key)
      gone.add(kept.draft.revision)
      const isLeft = remove(key, (record) => {
        const lying = revisionIn(record)
        return lying === '' || lying === kept.origin || marks.isOurs(lying)
      })
      others.tell({ kind: 'drop', key, revision: kept.draft.revision })
      if (!isLeft) void files.discard(key)
      tell()
      return !isLeft
    },
    places: drafts.places,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async wipe() {
      const kept = drafts.all()
      // Not now() alone: a device's clock may have been set back since something was typed.
      const at = Math.max(now(), ...kept.map(([, { draft }]) => draft.changedAt))
      const isBefore: Consent = (record) => (readRecord(record)?.changedAt ?? at) <= at
      wipedAt = at
      for (const [key] of kept) drafts.delete(key)
      for (const [key] of kept) remove(key, isBefore)
      const filesGone = files.discardAll()
      others.tell({ kind: 'wipe', at })
      tell()
      // Those of tabs that this one has not heard of; then the wait for a storage that answers late.
      const stored = await shelf.entries(ownerStart(owner))
      for (const key of stored.keys()) if (drafts.get(key) === undefined) remove(key, isBefore)
      await shelf.entries(ownerStart(owner))
      await filesGone
    },
    files,
  }
}
