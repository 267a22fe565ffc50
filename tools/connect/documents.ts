import type { JsonObject } from './json'

/** A document and what its reader knows it by. */
export interface NamedDocument {
  readonly name: string
  readonly root: JsonObject
}

/** What was read of an instance, and what is known of the rest. */
export interface Documents {
  readonly read: readonly NamedDocument[]
  /** What may be documents of it, and couldn't be read, in words. */
  readonly missed: readonly string[]
  /** Whether there is no other: the Swagger page's own list was read whole. Nobody knows that of files. */
  readonly areAll: boolean
}
