/** What one tab tells the others of the same person. */
export type TabNews =
  | { readonly kind: 'put'; readonly key: string; readonly record: string }
  | { readonly kind: 'drop'; readonly key: string; readonly revision: string }
  | { readonly kind: 'wipe'; readonly at: number }

export interface OtherTabs {
  tell(news: TabNews): void
  /** Calls `hear` for what others tell, in the order each of them told it. */
  listen(hear: (news: TabNews) => void): void
}

/**
 * The person's other tabs. A channel of its own rather than storage events: it says which revision is meant, and
 * is there for a database too. Where there are no channels, tabs don't hear of each other, and lose nothing by it.
 */
export function otherTabs(owner: string): OtherTabs {
  const channel = openChannel(`deskdirector-tickets ${owner}`)
  return {
    tell: (news) => channel?.postMessage(news),
    listen(hear) {
      channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        const news = readNews(data)
        if (news !== null) hear(news)
      })
    },
  }
}

/** For those whose drafts are kept in this page or tab alone. */
export const noOtherTabs: OtherTabs = { tell: () => undefined, listen: () => undefined }

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
  const { kind, key, record, revision, at } = data as Record<string, unknown>
  if (kind === 'wipe') return typeof at === 'number' ? { kind, at } : null
  if (typeof key !== 'string') return null
  if (kind === 'put' && typeof record === 'string') return { kind, key, record }
  if (kind === 'drop' && typeof revision === 'string') return { kind, key, revision }
  return null
}
