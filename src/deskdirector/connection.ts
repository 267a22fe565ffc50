import type { Send } from '../http/call'
import { failureOf, RequestFailure } from '../http/errors'
import type { Side } from '../session/side'
import { bind, takes as bindingTakes, type Binding } from './binding'
import type { OperationName, Operations } from './operations'
import { readAnswer } from './read-answer'
import type { Profile } from './site'
import { vocabularyOf } from './vocabulary'

/** An instance as the page speaks to it. */
export interface Connection {
  readonly side: Side
  /**
   * Whether the instance can do this; with an argument's name, whether its binding takes it; with a scope or a
   * sort as `value`, whether it knows that one.
   */
  can(operation: OperationName, argument?: string, value?: string): boolean
  /**
   * Asks the instance. Rejects with a `RequestFailure`, or with an `AbortError` when `signal` fires.
   */
  run<Name extends OperationName>(
    operation: Name,
    takes: Operations[Name]['takes'],
    signal?: AbortSignal,
  ): Promise<Operations[Name]['gives']>
}

/**
 * Speaks to an instance in its profile's words: one side of it, by `request`, which gives parsed JSON.
 * Running an operation that isn't bound is a mistake of the page and rejects with a plain `Error`: ask `can` first.
 */
export function connect({
  profile,
  side,
  request,
}: {
  readonly profile: Profile
  readonly side: Side
  readonly request: Send
}): Connection {
  const bindings = profile[side]
  const vocabulary = vocabularyOf(profile.vocabulary)
  return {
    side,
    can(operation, argument, value) {
      const binding = bindings[operation]
      if (binding === undefined) return false
      return argument === undefined || bindingTakes(binding, argument, value)
    },
    async run(operation, takes, signal) {
      const binding = bindings[operation]
      if (binding === undefined) throw new Error(`${operation} isn't bound on the ${side} side.`)
      const answer = await request(callOf(binding, takes), signal).catch((error: unknown) => {
        throw named(error, operation)
      })
      return readAnswer[operation](answer, binding, vocabulary)
    },
  }
}

/** An id that no path can hold, such as the `..` somebody put into the address, is nobody's: there is no such ticket. */
function callOf(binding: Binding, takes: object) {
  try {
    return bind(binding, takes)
  } catch (error) {
    if (error instanceof URIError) throw new RequestFailure({ kind: 'missing' })
    throw error
  }
}

/** Whoever found that an answer isn't JSON didn't know what it answers; this says so. */
function named(error: unknown, operation: OperationName): unknown {
  const failure = failureOf(error)
  if (failure?.kind !== 'contract') return error
  return new RequestFailure({ ...failure, breach: { ...failure.breach, operation } })
}
