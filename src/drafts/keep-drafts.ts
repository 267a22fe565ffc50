import { combine, saysSame } from './combine'
import type { Draft, DraftContent } from './draft'
import { draftKey, ownerStart } from './draft-key'
import { readRecord, revisionIn, writeRecord } from './draft-record'
import type { DraftStore, KeptFor } from './draft-store'
import type { Keeping } from './keeping'
import { keepFiles } from './keep-files'
import { baseOf, createKeptDrafts, type Kept } from './kept-drafts'
import { createKnown } from './known'
import { createMarks, isOfOnePage } from './marks'
import type { TabNews } from './other-tabs'
import type { Consent } from './shelf'
import { until } from './until'
import { within } from './within'
import { writeThrough } from './write-through'

/** Longer than a storage takes to answer, and news to come from another tab, in ms. */
const PATIENCE = 1000

/** Keeps one owner's drafts: in memory, with a shelf that follows, and in step with other tabs. */
export function keepDrafts(keeping: Keeping): DraftStore {
  const { owner, shelf, others, now } = keeping
  const marks = createMarks()
  const known = createKnown(marks)
  const drafts = createKeptDrafts(owner)
  const files = keepFiles(keeping, marks)
  const through = writeThrough({
    ...{ shelf, drafts, isTaking: keeping.isTaking, isGone: known.isGone },
    onChange() {
      for (const look of written) look()
      if (keptFor() !== toldFor) tell()
    },
    onFound: (key, record) => others.whenNotComposing(() => meet(key, record)),
  })
  const listeners = new Set<() => void>()
  /** Wait for the storage to be done. */
  const written = new Set<() => void>()
  let toldFor = keptFor()

  function keptFor(): KeptFor {
    return through.isInStep() ? keeping.lasts : 'page'
  }

  function tell(): void {
    toldFor = keptFor()
    for (const listener of listeners) listener()
  }

  /** `taken`: what of another tab's is in it by now. */
  function put(key: string, { text, fields, attempt }: DraftContent, taken?: Draft): Draft {
    const kept = drafts.get(key)
    const changedAt = now()
    const draft = { text, fields, attempt, changedAt, revision: marks.next(changedAt) }
    drafts.set(key, draft, taken ?? kept?.base ?? null)
    const over = kept?.draft.revision ?? null
    others.tell({ kind: 'put', key, record: writeRecord(draft), over })
    through.save(key)
    tell()
    // Another tab's words may have been found beneath it.
    return drafts.get(key)?.draft ?? draft
  }

  /**
   * Takes in what was typed in another tab.
   *
   * @param over the revision that was on screen there when it was typed; undefined where it lay in storage beneath what
   *   this page wrote: neither had seen the other's.
   */
  function meet(key: string, record: string, over?: string | null): void {
    const draft = readRecord(record)
    if (draft === null || !known.isNews(key, draft)) return
    const kept = drafts.get(key)
    const mine = kept?.draft.revision ?? null
    known.see(key, draft.revision)
    const follows = over === mine || (mine !== null && isOfOnePage(mine, draft.revision))
    if (kept !== undefined && !follows) return blend(key, kept, draft, over)
    drafts.set(key, draft, draft)
    if (over === undefined) through.save(key)
    tell()
  }

  function blend(key: string, kept: Kept, theirs: Draft, over?: string | null): void {
    const { place, draft: mine } = kept
    const both = combine(place.kind, baseOf(kept, theirs, over ?? null, marks), mine, theirs)
    const newer = mine.revision < theirs.revision ? theirs : mine
    // What is newest is what a third tab shows.
    if (!saysSame(both, newer)) return void put(key, both, theirs)
    drafts.set(key, newer, theirs)
    // Whichever of the two lies in storage now.
    through.save(key)
    tell()
  }

  function hear(news: Exclude<TabNews, { kind: 'fileGone' }>): void {
    if (news.kind === 'put') return meet(news.key, news.record, news.over)
    if (news.kind === 'drop') hearDrop(news.key, news.revision)
    else {
      known.wipe(news.at)
      for (const [key, { draft }] of drafts.all())
        if (draft.changedAt <= news.at) drafts.delete(key)
      files.forgetAll()
    }
    tell()
  }

  function hearDrop(key: string, revision: string): void {
    const kept = drafts.get(key)
    known.lose(revision)
    if (kept?.draft.revision === revision) {
      drafts.delete(key)
      // It may have been written again meanwhile, or be still owed to the storage.
      through.remove(key, (record) => revisionIn(record) === revision)
      files.forget(key)
    } else if (kept !== undefined && marks.isOurs(kept.draft.revision)) {
      // The other tab's words lay over ours, and are gone: ours are still to be kept.
      through.saveAgain(key)
    }
  }

  function drop(key: string, isSent: boolean, only?: string): boolean {
    const { revision = null } = drafts.get(key)?.draft ?? {}
    if (revision === null || (only !== undefined && only !== revision)) return false
    drafts.delete(key)
    known.lose(revision, isSent)
    const isLeft = through.remove(key, (record) => {
      const lying = revisionIn(record)
      return lying === '' || known.isOld(key, lying)
    })
    others.tell({ kind: 'drop', key, revision, isSent })
    if (!isLeft) void files.discard(key)
    tell()
    return !isLeft
  }

  for (const [key, record] of keeping.found) meet(key, record, null)
  void keeping.foundLate?.then((found) => found.forEach((record, key) => meet(key, record, null)))
  others.listen((news) => {
    // At once, whatever is shown when: nobody sends what is gone.
    if (news.kind === 'fileGone') return files.hearGone(news.id)
    if (news.kind === 'drop') known.lose(news.revision, news.isSent)
    others.whenNotComposing(() => hear(news))
  })

  return {
    owner,
    keptFor,
    get: (place) => drafts.get(draftKey(owner, place))?.draft ?? null,
    put: (place, content) => put(draftKey(owner, place), content),
    drop: (place, revision) => drop(draftKey(owner, place), false, revision),
    arrived: (place) => drop(draftKey(owner, place), true),
    wasSent: (place) => known.wasSent(drafts.lastAt(draftKey(owner, place))),
    places: drafts.places,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async refresh(place) {
      if (keeping.lasts !== 'device') return
      const key = draftKey(owner, place)
      const lies = (await within(PATIENCE, shelf.entries(key), new Map<string, string>())).get(key)
      const kept = drafts.get(key)
      const isOwed = through.owes(key)
      // What lies there was written over what this page had there: whoever did so had seen that.
      if (lies !== undefined) return meet(key, lies, isOwed || !kept ? null : kept.draft.revision)
      if (kept === undefined || isOwed) return
      const { revision } = kept.draft
      const isTold = () => drafts.get(key) !== kept || known.isGone(revision)
      await until(PATIENCE, isTold, listeners)
      if (known.isGone(revision)) return hear({ kind: 'drop', key, revision })
      // Nobody says that it is gone: the storage was cleared, or can't be read.
      if (drafts.get(key) === kept) through.save(key)
    },
    async written(place) {
      const key = draftKey(owner, place)
      if (through.isAt(key)) await until(PATIENCE, () => !through.isAt(key), written)
    },
    async wipe() {
      const kept = drafts.all()
      // Not now() alone: a device's clock may have been set back since something was typed.
      const at = Math.max(now(), ...kept.map(([, { draft }]) => draft.changedAt))
      const isBefore: Consent = (record) => (readRecord(record)?.changedAt ?? at) <= at
      known.wipe(at)
      for (const [key] of kept) drafts.delete(key)
      for (const [key] of kept) through.remove(key, isBefore)
      const filesGone = files.discardAll()
      others.tell({ kind: 'wipe', at })
      tell()
      // Those of tabs that this one has not heard of; then the wait for a storage that answers late.
      const stored = await shelf.entries(ownerStart(owner))
      for (const key of stored.keys())
        if (drafts.get(key) === undefined) through.remove(key, isBefore)
      await shelf.entries(ownerStart(owner))
      await filesGone
      // A database that another page holds may never open.
      await within(PATIENCE, keeping.left?.wipe(owner) ?? Promise.resolve(), undefined)
    },
    files,
  }
}
