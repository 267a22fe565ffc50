import type { HttpCall, Send } from '../http/call'
import type { Binding } from './binding'
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

/** Runs an operation that the first screen doesn't need: the whole binding language, and every answer. */
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
