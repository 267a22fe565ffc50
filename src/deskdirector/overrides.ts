import type { Send } from '../http/call'
import type { Side } from '../session/side'
import type { Along, Connection } from './connection'
import type { OperationName, Operations } from './operations'
import type { Vocabulary } from './vocabulary'

/** What an operation written as code works with. */
export interface OverrideTools extends Along {
  /** The bound operations: an override may be made of them. */
  readonly run: Connection['run']
  /** Any other call to the instance; the token goes with it. */
  readonly send: Send
  readonly vocabulary: Vocabulary
  readonly signal: AbortSignal | undefined
}

/** One operation as code, for what a binding can't say. */
export interface Override<Name extends OperationName> {
  /** The arguments it does something with: the page offers these and no others. */
  readonly takes: readonly (string & keyof Operations[Name]['takes'])[]
  /** Rejects with a `RequestFailure`, as `send` and `run` do, and never sends a write twice. */
  readonly run: (
    takes: Operations[Name]['takes'],
    tools: OverrideTools,
  ) => Promise<Operations[Name]['gives']>
}

/** One side's operations as code. */
export type Overrides = { readonly [Name in OperationName]?: Override<Name> }

/** By the profile's name and the side. */
export type OverrideMap = Readonly<Record<string, Readonly<Partial<Record<Side, Overrides>>>>>

/**
 * Operations that take more than one call, or a call the binding language has no words for, ahead of what
 * `site.json` binds. None as the page comes; docs/overrides.md shows how to write one.
 */
export const overrides: OverrideMap = {}
