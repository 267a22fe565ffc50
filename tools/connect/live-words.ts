import type { ContractBreach, Failure } from '../../src/http/errors'

/** A failed request in words for whoever runs connect. */
export function failureWords(failure: Failure): string {
  switch (failure.kind) {
    case 'session':
      return 'refused (401): the token has ended, or isn’t of this side'
    case 'forbidden':
      return `refused (${String(failure.status)})`
    case 'missing':
      return 'not found (404): the path isn’t there'
    case 'conflict':
      return 'refused (409)'
    case 'rejected':
      return `refused (${String(failure.status)})${failure.words === null ? '' : `: ${failure.words}`}`
    case 'busy':
      return `busy (${String(failure.status)}): try again later`
    case 'server':
      return `failed on the instance’s side (${String(failure.status)})`
    case 'unreachable':
      return failure.timedOut ? 'no answer in time' : 'no answer'
    case 'contract':
      return `answered, but couldn’t read ${breachWords(failure.breach)}`
  }
}

/** What of an answer can't be read. */
export function breachWords({ field, expected, found }: ContractBreach): string {
  return `${field || 'the answer'}: it should be ${expected}, and is ${found}`
}
