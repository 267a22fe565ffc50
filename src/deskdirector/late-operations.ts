import type { Send } from '../http/call'
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
}

/** Runs an operation that the first screen doesn't need: the whole binding language, and every answer. */
export async function runLate<Name extends LateOperation>(
  operation: Name,
  takes: Operations[Name]['takes'],
  { binding, vocabulary, request, signal, seen }: Means,
): Promise<Operations[Name]['gives']> {
  const call = spell(binding, takes, seen)
  const answer = await request(
    operation === 'attachment.get' ? { ...call, reads: 'bytes' } : call,
    signal,
  )
  return readLateAnswer[operation](answer, binding, vocabulary)
}
