import { afterComposing } from './after-composing'

/** What one tab tells the others of the same person. */
export type TabNews =
  /** `over`: the revision that was on screen when it was typed; null where none was. */
  | {
      readonly kind: 'put'
      readonly key: string
      readonly record: string
      readonly over: string | null
    }
  /** `isSent`: it is gone because it has arrived. */
  | {
      readonly kind: 'drop'
      readonly key: string
      readonly revision: string
      readonly isSent?: boolean
    }
  /** A file has arrived or was removed; its draft may stand. */
  | { readonly kind: 'fileGone'; readonly id: string }
  | { readonly kind: 'wipe'; readonly at: number }

export interface OtherTabs {
  tell(news: TabNews): void
  /** Calls `hear` for what others tell, in the order each of them told it, from the moment this was made. */
  listen(hear: (news: TabNews) => void): void
  /** Does what changes the words on screen: at once, or when what is being composed in this page has been. */
  whenNotComposing(act: () => void): void
}

/**
 * The person's other tabs. A channel of its own rather than storage events: it says which revision is meant, and
 * is there for a database too. Where there are no channels, tabs don't hear of each other, and lose nothing by it.
 */
export function otherTabs(owner: string): OtherTabs {
  const channel = openChannel(`deskdirector-tickets ${owner}`)
  const early: TabNews[] = []
  let hear: (news: TabNews) => void = (news) => early.push(news)
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const news = readNews(data)
    if (news !== null) hear(news)
  })
  return {
    tell: (news) => channel?.postMessage(news),
    listen(listener) {
      hear = listener
      early.splice(0).forEach(listener)
    },
    whenNotComposing: afterComposing(document),
  }
}

/** For those whose drafts are kept in this page or tab alone. */
export const noOtherTabs: OtherTabs = {
  tell: () => undefined,
  listen: () => undefined,
  whenNotComposing: (act) => act(),
}

function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name)
  } catch {
    return null
  }
}

/** Another version of this page may speak otherwise. */
export function readNews(data: unknown): TabNews | null {
  if (typeof data !== 'object' || data === null) return null
  const { kind, key, record, over, revision, isSent, id, at } = data as Record<string, unknown>
  if (kind === 'wipe') return typeof at === 'number' ? { kind, at } : null
  if (kind === 'fileGone') return typeof id === 'string' ? { kind, id } : null
  if (typeof key !== 'string') return null
  if (kind === 'put' && typeof record === 'string') {
    return { kind, key, record, over: typeof over === 'string' ? over : null }
  }
  if (kind === 'drop' && typeof revision === 'string') {
    return { kind, key, revision, ...(isSent === true && { isSent }) }
  }
  return null
}
