import type { Failure } from '../http/errors'
import type { failures } from '../messages/en/failures'

/** A failure as a person reads it. */
export interface FailureWords {
  readonly title: string
  readonly advice: string
  /** Whether the same thing may work the next time. */
  readonly canRetry: boolean
}

/** How much of a server's message is worth quoting; some answer with a page of stack. */
const QUOTE = 300

/** What to tell a person about a failed request. `null` is a failure that is none of a request's: a mistake of ours. */
export function describeFailure(failure: Failure | null, said: typeof failures): FailureWords {
  if (failure === null) return { ...said.unknown, canRetry: true }
  switch (failure.kind) {
    case 'session':
      return { ...said.session, canRetry: false }
    case 'forbidden': {
      const advice = failure.status === 401 ? said.forbidden.operation : said.forbidden.person
      return quoting(failure.words, { title: said.forbidden.title, advice, canRetry: false }, said)
    }
    case 'missing':
      return quoting(failure.words, { ...said.missing, canRetry: false }, said)
    case 'conflict':
      return quoting(failure.words, { ...said.conflict, canRetry: false }, said)
    case 'rejected': {
      const advice = said.rejected.advice(failure.status)
      return quoting(failure.words, { title: said.rejected.title, advice, canRetry: false }, said)
    }
    case 'busy': {
      const { title, advice, adviceAfter } = said.busy
      const wait = failure.retryAfter
      const when = wait !== null && wait > 0 ? adviceAfter(Math.ceil(wait)) : advice
      return quoting(failure.words, { title, advice: when, canRetry: true }, said)
    }
    case 'server': {
      const advice = said.server.advice(failure.status)
      return quoting(failure.words, { title: said.server.title, advice, canRetry: true }, said)
    }
    case 'unreachable': {
      const { title, advice, timedOut } = said.unreachable
      return { title, advice: failure.timedOut ? timedOut : advice, canRetry: true }
    }
    case 'contract': {
      const { operation, field, expected, found } = failure.breach
      const where = cut(said.contract.where(operation, field, expected, found))
      return {
        title: said.contract.title,
        advice: `${said.contract.advice} ${where}`,
        canRetry: true,
      }
    }
  }
}

function quoting(
  serverWords: string | null | undefined,
  described: FailureWords,
  said: typeof failures,
): FailureWords {
  const quote = cut((serverWords ?? '').replace(/\s+/g, ' ').trim())
  if (quote === '') return described
  return { ...described, advice: `${described.advice} ${said.quoted(quote)}` }
}

function cut(text: string): string {
  const letters = Array.from(text)
  return letters.length > QUOTE ? `${letters.slice(0, QUOTE - 1).join('')}…` : text
}
