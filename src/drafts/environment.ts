import { openDatabase } from './database'
import { otherTabs, type OtherTabs } from './other-tabs'
import type { DraftDatabase } from './shelf'
import type { WebStorage } from './web-shelf'

/** What drafts need of a browser. Any of it may throw, reject, or never answer. */
export interface DraftEnvironment {
  localStorage(): WebStorage
  sessionStorage(): WebStorage
  openDatabase(): Promise<DraftDatabase>
  otherTabs(owner: string): OtherTabs
  /** In ms since 1970. */
  now(): number
}

export const theBrowser: DraftEnvironment = {
  localStorage: () => window.localStorage,
  sessionStorage: () => window.sessionStorage,
  openDatabase: () => openDatabase(() => window.indexedDB),
  otherTabs,
  now: () => Date.now(),
}
