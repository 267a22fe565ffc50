import type { HeaderPlan } from '../../../tools/hosting/headers'

/** What is sent along, by names in small letters; a header that two rules say is there twice. */
export type Sent = Readonly<Record<string, readonly string[]>>

export type Line = readonly [name: string, value: string]

/** Reads a kit as its host does and gives the kit’s headers of the answer to a path. */
export type Host = (kit: string, path: string, isThere: boolean) => Sent

/** What may be asked for; `gone` was in `assets/` once, `elsewhere` never was anywhere. */
export type Kind = 'document' | 'hashed' | 'icon' | 'gone' | 'elsewhere'

export function collect(lines: readonly Line[]): Sent {
  const sent: Record<string, string[]> = {}
  for (const [name, value] of lines) (sent[name.toLowerCase()] ??= []).push(value)
  return sent
}

/**
 * The headers that matter, of a kind. A host may say `no-store` of what has a name that stays, or leave it to its own
 * default: what neither may do is to have it kept.
 */
export function wanted(plan: HeaderPlan, kind: Kind): Sent {
  const own = {
    document: plan.document,
    hashed: plan.hashed,
    icon: {},
    gone: { 'Access-Control-Allow-Origin': '*' },
    elsewhere: {},
  }
  return collect(Object.entries({ ...plan.everywhere, ...own[kind] }))
}

/** The same without what a host may say, or not, of a kind. */
export function comparable(sent: Sent, kind: Kind): Sent {
  const { 'cache-control': kept = [], ...rest } = sent
  const isFree = kind !== 'document' && kept.join() === 'no-store'
  return isFree || kept.length === 0 ? rest : { ...rest, 'cache-control': kept }
}
