import type { HttpCall, Send } from '../http/call'
import type { Binding } from './binding'
import type { Ticket } from './models'
import type { LateOperation, Operations } from './operations'
import { readLateAnswer } from './read-late-answer'
import { spell, type SeenTicket } from './spell'
import type { Vocabulary } from './vocabulary'

interface Means {
  readonly binding: Binding
  readonly vocabulary: Vocabulary
  readonly request: Send
  readonly signal: AbortSignal | undefined
  readonly seen: SeenTicket | undefined
  readonly onProgress?: HttpCall['onProgress'] | undefined
}

/**
 * Reads an answer to `ticket.get`, which was asked for while this code was on its way.
 *
 * @param answer its JSON, or that as text: then the ticket keeps it, to be sent back whole.
 */
export function readGiven(
  answer: unknown,
  isText: boolean,
  { binding, vocabulary }: Pick<Means, 'binding' | 'vocabulary'>,
): Ticket {
  const read = (json: unknown) => readLateAnswer['ticket.get'](json, binding, vocabulary)
  if (!isText) return read(answer)
  const text = String(answer)
  return { ...read(JSON.parse(text)), answer: text }
}

/** Runs an operation that the first rows don't need: the whole binding language, and every answer. */
export async function runLate<Name extends LateOperation>(
  operation: Name,
  takes: Operations[Name]['takes'],
  { binding, vocabulary, request, signal, seen, onProgress }: Means,
): Promise<Operations[Name]['gives']> {
  const call = spell(binding, takes, seen)
  const answer = await request(
    {
      ...call,
      ...(operation === 'attachment.get' && { reads: 'bytes' }),
      ...(onProgress && { onProgress }),
    },
    signal,
  )
  return readLateAnswer[operation](answer, binding, vocabulary)
}
