import type { Draft } from './draft'
import { pageOf, type Marks } from './marks'

/** Which revisions this page knows: news of them may come late, or twice, or be found in storage. */
export interface Known {
  /** Whether a draft is one that this page has neither made nor seen, and that isn't gone. */
  isNews(key: string, draft: Draft): boolean
  /** Whether a revision is in what this page shows, or was taken out of it here. */
  isOld(key: string, revision: string): boolean
  /** This page has taken in what that revision says. */
  see(key: string, revision: string): void
  isGone(revision: string): boolean
  /** Whether it is gone because it has arrived. */
  wasSent(revision: string): boolean
  lose(revision: string, isSent?: boolean): void
  /** Whatever was typed at that time or before is gone. */
  wipe(at: number): void
}

export function createKnown(marks: Marks): Known {
  const gone = new Map<string, boolean>()
  /** The last revision of a key that was seen of each page: what a page types follows what it typed before. */
  const seen = new Map<string, string>()
  let wipedAt = -Infinity
  const slot = (key: string, revision: string) => `${key} ${pageOf(revision)}`
  const isOld = (key: string, revision: string) =>
    marks.isOurs(revision) || revision <= (seen.get(slot(key, revision)) ?? '')
  return {
    isOld,
    isNews: (key, { revision, changedAt }) =>
      !isOld(key, revision) && !gone.has(revision) && changedAt > wipedAt,
    see(key, revision) {
      seen.set(slot(key, revision), revision)
      marks.follow(revision)
    },
    isGone: (revision) => gone.has(revision),
    wasSent: (revision) => gone.get(revision) === true,
    // Told twice, the first time may say more.
    lose: (revision, isSent = false) =>
      void gone.set(revision, isSent || gone.get(revision) === true),
    wipe: (at) => void (wipedAt = at),
  }
}
