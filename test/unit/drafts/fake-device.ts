import type { DraftEnvironment } from '../../../src/drafts/environment'
import type { TabNews } from '../../../src/drafts/other-tabs'
import type { DraftRules } from '../../../src/drafts/draft-rules'
import { openDrafts } from '../../../src/drafts/open-drafts'
import type { DraftDatabase } from '../../../src/drafts/shelf'
import { FakeStorage, named, type Mode } from './fake-storage'

/** What the adapter over IndexedDB keeps to: answers come later, in the order of what was asked. */
class FakeDatabase {
  mode: Mode = 'works'
  /** How long it takes to open, in ms. */
  opensIn = 0
  readonly records = new Map<string, string>()
  readonly files = new Map<string, File>()
  #last: Promise<unknown> = Promise.resolve()

  async open(): Promise<DraftDatabase> {
    if (this.opensIn > 0) await new Promise((resume) => setTimeout(resume, this.opensIn))
    return this.#open()
  }

  #open(): Promise<DraftDatabase> {
    if (this.mode === 'silent') return new Promise(() => undefined)
    if (this.mode === 'blocked') throw new DOMException('Access is denied.', 'SecurityError')
    return this.#inTurn(() => ({
      drafts: {
        entries: (start) =>
          this.#inTurn(
            () => new Map([...this.records].filter(([key]) => key.startsWith(start))),
          ).catch(() => new Map<string, string>()),
        write: (key, record, mayReplace, done) => {
          this.#inTurn(() => {
            const old = this.records.get(key)
            if (old === undefined || mayReplace(old)) this.#put(this.records, key, record)
            return old ?? null
          }).then(
            (lay) => done(true, lay),
            () => done(false, null),
          )
        },
        remove: (key, mayGo, done) => {
          this.#inTurn(() => {
            const old = this.records.get(key)
            if (old !== undefined && !mayGo(old)) return old
            this.records.delete(key)
            return null
          }).then(
            (left) => done({ isDone: true, left }),
            () => done({ isDone: false, left: null }),
          )
        },
      },
      files: {
        ids: () => this.#inTurn(() => [...this.files.keys()]),
        list: (start) =>
          this.#inTurn(() => [...this.files].filter(([id]) => id.startsWith(start)).sort()),
        write: (id, file) => this.#inTurn(() => this.#put(this.files, id, structuredCloneOf(file))),
        remove: (start) =>
          this.#inTurn(() => {
            for (const id of this.files.keys()) if (id.startsWith(start)) this.files.delete(id)
          }),
      },
    }))
  }

  #put<Value>(store: Map<string, Value>, key: string, value: Value) {
    if (this.mode === 'full')
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
    store.set(key, value)
  }

  #inTurn<Result>(job: () => Result): Promise<Result> {
    const turn = this.#last.then(() => {
      if (this.mode === 'silent') return new Promise<Result>(() => undefined)
      if (this.mode === 'broken')
        throw new DOMException('The connection is closing.', 'InvalidStateError')
      return job()
    })
    this.#last = turn.catch(() => undefined)
    return turn
  }
}

/** Node has no structured clone of files. */
function structuredCloneOf(file: File): File {
  return new File([file], file.name, { type: file.type, lastModified: file.lastModified })
}

/** A browser on a device, with its storages and its tabs. */
export class FakeDevice {
  readonly local = new FakeStorage()
  readonly database = new FakeDatabase()
  now = Date.UTC(2026, 0, 1)
  /** Somebody composes a word, in whichever tab. */
  isComposing = false
  readonly #composed: (() => void)[] = []
  /** News that is on its way. */
  readonly #post: (() => void)[] = []
  readonly #hearing = new Map<string, Set<(news: TabNews) => void>>()

  /** A new tab; one that is opened from the same session storage is the same tab after a reload. */
  tab(session = new FakeStorage()): DraftEnvironment & { close(): void } {
    const mine = new Set<(news: TabNews) => void>()
    return {
      localStorage: () => named(this.local),
      sessionStorage: () => named(session),
      openDatabase: () => this.database.open(),
      now: () => this.now,
      otherTabs: (owner) => {
        const all = this.#hearing.get(owner) ?? new Set()
        this.#hearing.set(owner, all)
        return {
          listen(hear) {
            mine.add(hear)
            all.add(hear)
          },
          whenNotComposing: (act) => {
            if (this.isComposing) this.#composed.push(act)
            else act()
          },
          tell: (news) => {
            for (const hear of all) {
              const isOpen = () => all.has(hear)
              if (!mine.has(hear)) this.#post.push(() => isOpen() && hear(structuredClone(news)))
            }
          },
        }
      },
      close: () => {
        for (const all of this.#hearing.values()) for (const hear of mine) all.delete(hear)
      },
    }
  }

  /** Lets tabs hear what others told, and what they answer. Throws where they never stop. */
  deliver(): void {
    let heard = 0
    for (let news = this.#post.shift(); news !== undefined; news = this.#post.shift()) {
      if ((heard += 1) > 2_000) throw new Error('The tabs answer each other for ever.')
      news()
    }
  }

  /** The word is composed. */
  endComposing(): void {
    this.isComposing = false
    for (const act of this.#composed.splice(0)) act()
  }

  /** Lets the database do all it was asked, and tabs hear of it. */
  async settle(): Promise<void> {
    await new Promise((resume) => setTimeout(resume))
    this.deliver()
    await new Promise((resume) => setTimeout(resume))
  }

  open(owner = 'ann', rules: Partial<DraftRules> = {}, tab: DraftEnvironment = this.tab()) {
    return openDrafts(owner, { keep: 'device', days: 14, ...rules }, tab)
  }
}

export const reply = { ticket: '7', kind: 'reply' } as const
export const content = (text: string) => ({ text, fields: {}, attempt: null })
