import { revisionIn, writeRecord } from './draft-record'
import { createFollower, type Follower } from './follower'
import type { KeptDrafts } from './kept-drafts'
import { always, type Consent, type Shelf } from './shelf'

export interface WriteThrough extends Pick<Follower, 'isInStep' | 'owes' | 'isAt'> {
  /** Writes a draft under its key, whatever lies there. */
  save(key: string): void
  /** The same, unless something newer lies there. */
  saveAgain(key: string): void
  /** Deletes what lies under a key, if `mayGo`; whether it was left there, as far as is known at once. */
  remove(key: string, mayGo: Consent): boolean
}

interface Writing {
  readonly shelf: Shelf
  /** Whether it took a trial. */
  readonly isTaking: boolean
  readonly drafts: KeptDrafts
  readonly isGone: (revision: string) => boolean
  /** `isInStep` may have changed. */
  readonly onChange: () => void
  /** This lay under a key, and was written over or left there: another tab may have put it there. */
  readonly onFound: (key: string, record: string) => void
}

/** Lets a shelf follow what is in memory. */
export function writeThrough(writing: Writing): WriteThrough {
  const { shelf, isTaking, drafts, isGone, onChange, onFound } = writing
  const follower = createFollower(isTaking, onChange)

  /** Whether a record may give way to a revision that was typed a while ago. */
  function mayGiveWay(revision: string): Consent {
    return (record) => revisionIn(record) < revision || isGone(revisionIn(record))
  }

  function write(key: string, mayReplace: Consent): void {
    const kept = drafts.get(key)
    if (kept === undefined) return
    const record = writeRecord(kept.draft)
    follower.write(
      key,
      (done) =>
        shelf.write(key, record, mayReplace, (isDone, lay) => {
          done(isDone)
          if (lay !== null) onFound(key, lay)
        }),
      // Done late, it must neither go over what was typed in another tab since, nor bring back what is gone.
      (done) => {
        if (drafts.get(key) === kept)
          shelf.write(key, record, mayGiveWay(kept.draft.revision), (isDone) => done(isDone))
        else done(true)
      },
    )
  }

  return {
    isInStep: follower.isInStep,
    owes: follower.owes,
    isAt: follower.isAt,
    save: (key) => write(key, always),
    saveAgain: (key) => write(key, mayGiveWay(drafts.get(key)?.draft.revision ?? '')),
    remove(key, mayGo) {
      let isLeft = false
      follower.remove(key, (done) =>
        shelf.remove(key, mayGo, ({ isDone, left }) => {
          if (left !== null) {
            isLeft = true
            onFound(key, left)
          }
          done(isDone)
        }),
      )
      return isLeft
    },
  }
}
