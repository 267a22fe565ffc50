import type { CategoryKey, PriorityKey, RequestTypeKey, Tag } from './catalogue'
import type { QueueName } from './queues'

/** One kind of problem and how it usually goes, from which any number of tickets can be told. */
export interface Script {
  readonly titles: readonly string[]
  readonly description: string
  readonly queue: QueueName
  readonly type: RequestTypeKey
  readonly category: CategoryKey
  readonly tags: readonly Tag[]
  /** Where it goes without saying; otherwise drawn. */
  readonly priority?: PriorityKey
  /** Raised by a machine: no contact, and nobody but agents speaks. */
  readonly isAlert?: true
  /** Runs for weeks, so that its thread may become a long one. */
  readonly isLasting?: true
  /** Names of the steps, where the work has a checklist. */
  readonly tasks?: readonly string[]
  /** The conversation as a play: each speech begins with `agent:`, `contact:` or `internal:`. */
  readonly talk: string
}

export type Role = 'agent' | 'contact' | 'internal'

export interface Speech {
  readonly role: Role
  readonly text: string
}

const roles = { agent: 'agent', contact: 'contact', internal: 'internal' } as const
const speechStart = /^ *(agent|contact|internal): */m

/** Splits a conversation into speeches; a line that names no speaker belongs to the speech before it. */
export function parseTalk(talk: string): Speech[] {
  const [, ...parts] = talk.split(speechStart)
  const speeches: Speech[] = []
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const role = roles[parts[at] as Role]
    const text = (parts[at + 1] ?? '').replace(/^ {1,6}/gm, '').trim()
    speeches.push({ role, text })
  }
  return speeches
}
