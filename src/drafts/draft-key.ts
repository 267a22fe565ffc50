import { draftKinds, type DraftPlace } from './draft'

/** What every key of this page's begins with: other pages of the same host may use the same storage. */
export const KEY_START = 'deskdirector-tickets draft '

/** A key that stands for no draft, for trying whether a storage takes anything. */
export const TRIAL_KEY = 'deskdirector-tickets trial'

/** The key of a place's draft. It is JSON, since a ticket's id may be any text. `owner` is a mark, never a name. */
export function draftKey(owner: string, { kind, ticket }: DraftPlace): string {
  return KEY_START + JSON.stringify([owner, kind, ticket])
}

/** What the keys of one owner's drafts begin with, and those of no other's. */
export function ownerStart(owner: string): string {
  return `${KEY_START}[${JSON.stringify(owner)},`
}

/** What the ids of a draft's files begin with, and those of no other's. */
export function filesStart(key: string): string {
  return `${key} `
}

/** The draft that a file with this id belongs to. */
export function draftOfFile(id: string): string {
  return id.slice(0, id.lastIndexOf(' '))
}

/** The mark that it was given. */
export function markOfFile(id: string): string {
  return id.slice(id.lastIndexOf(' ') + 1)
}

/** Reads a key back; null for any that `draftKey` doesn't write. */
export function readKey(key: string): { owner: string; place: DraftPlace } | null {
  if (!key.startsWith(KEY_START)) return null
  try {
    const parts: unknown = JSON.parse(key.slice(KEY_START.length))
    if (!Array.isArray(parts)) return null
    const [owner, kind, ticket] = parts as unknown[]
    const known = draftKinds.find((one) => one === kind)
    if (typeof owner !== 'string' || known === undefined) return null
    if (typeof ticket !== 'string' && ticket !== null) return null
    const place = { ticket, kind: known }
    return draftKey(owner, place) === key ? { owner, place } : null
  } catch {
    return null
  }
}
