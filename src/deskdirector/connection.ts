import type { Send } from '../http/call'
import { failureOf, RequestFailure } from '../http/errors'
import { persistently } from '../lib/persistently'
import type { Side } from '../session/side'
import { bind, takes as bindingTakes } from './binding'
import type * as Late from './late-operations'
import type { Ticket } from './models'
import { isFirst, type LateOperation, type OperationName, type Operations } from './operations'
import type { Override, Overrides } from './overrides'
import { readAnswer } from './read-answer'
import { createRefusals, type Refusals } from './refusals'
import type { Profile } from './site'
import { vocabularyOf } from './vocabulary'

/** What goes along with a write, beside its arguments. */
export interface Along {
  /**
   * The ticket as `ticket.get` last gave it: where an instance takes tickets as a whole only, an update sends all of it
   * back.
   */
  readonly seen?: Ticket | undefined
  /** Hears how many bytes of a file are up, of how many. */
  readonly onProgress?: ((sent: number, total: number) => void) | undefined
}

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
   *
   * @param along what goes along with a write.
   */
  run<Name extends OperationName>(
    operation: Name,
    takes: Operations[Name]['takes'],
    signal?: AbortSignal,
    along?: Along,
  ): Promise<Operations[Name]['gives']>
  readonly refusals: Refusals
}

/** Code that isn't part of the first load: whatever the first rows don't need. A ticket's own screen is as late. */
let late: Promise<typeof Late> | undefined
const lateOperations = () => (late ??= persistently(() => import('./late-operations')))

/**
 * Speaks to an instance in its profile's words: one side of it, by `request`, which sends a call.
 * Running an operation that isn't bound is a mistake of the page and rejects with a plain `Error`: ask `can` first.
 */
export function connect({
  profile,
  side,
  request,
  overrides = {},
}: {
  readonly profile: Profile
  readonly side: Side
  readonly request: Send
  readonly overrides?: Overrides | undefined
}): Connection {
  const bindings = profile[side]
  const vocabulary = vocabularyOf(profile.vocabulary)
  const refusals = createRefusals()
  const sendsWhole = Object.values(bindings).some((binding) => binding?.replaces === true)

  /** An operation as the profile has it. */
  const runBound: Connection['run'] = async (operation, takes, signal, along) => {
    const binding = bindings[operation]
    if (binding === undefined) throw new Error(`${operation} isn't bound on the ${side} side.`)
    try {
      if (isFirst(operation)) {
        return readAnswer[operation](
          await request(bind(binding, takes), signal),
          binding,
          vocabulary,
        )
      }
      if (operation === 'ticket.get') {
        const call = bind(binding, takes)
        const [answer, { readGiven }] = await Promise.all([
          request(sendsWhole ? { ...call, reads: 'text' } : call, signal),
          lateOperations(),
        ])
        return readGiven(answer, sendsWhole, { binding, vocabulary })
      }
      const { runLate } = await lateOperations()
      signal?.throwIfAborted()
      const whole = bindings['ticket.get']?.item
      return await runLate<LateOperation>(operation, takes, {
        binding,
        vocabulary,
        request,
        signal,
        seen: along?.seen && { ticket: along.seen, item: whole },
        onProgress: along?.onProgress,
      })
    } catch (error) {
      throw named(error, operation)
    }
  }

  return {
    side,
    refusals,
    can(operation, argument, value) {
      const override = overrides[operation] as { readonly takes: readonly string[] } | undefined
      if (override) return argument === undefined || override.takes.includes(argument)
      const binding = bindings[operation]
      if (binding === undefined) return false
      return argument === undefined || bindingTakes(binding, argument, value)
    },
    async run(operation, takes, signal, along) {
      const id = 'id' in takes ? takes.id : undefined
      const fields = operation === 'ticket.update' ? Object.keys(takes) : undefined
      try {
        const override = overrides[operation] as Override<typeof operation> | undefined
        const tools = { run: runBound, send: request, vocabulary, signal, ...along }
        const given = await (override?.run(takes, tools) ??
          runBound(operation, takes, signal, along))
        refusals.note(operation, id, null, fields)
        return given
      } catch (error) {
        const failure = failureOf(error)
        if (failure?.kind === 'forbidden') refusals.note(operation, id, failure, fields)
        throw error
      }
    },
  }
}

/** A failure as the operation's own: whoever found that an answer isn't JSON didn't know what it answers. */
function named(error: unknown, operation: OperationName): unknown {
  // An id that no path can hold, such as the `..` somebody put into the address: there is no such ticket.
  if (error instanceof URIError) return new RequestFailure({ kind: 'missing' })
  const failure = failureOf(error)
  if (failure?.kind !== 'contract') return error
  return new RequestFailure({ ...failure, breach: { ...failure.breach, operation } })
}
