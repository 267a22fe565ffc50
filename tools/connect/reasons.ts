import type { Side } from '../../src/session/side'
import type { AnswerKind, OperationSpec } from './operation-specs'
import type { AnswerScore } from './score-answer'
import type { Candidate } from './score-endpoint'

export const answerWords: Readonly<Record<AnswerKind, string>> = {
  person: 'a person',
  ticket: 'a ticket',
  tickets: 'a list of tickets',
  timeEntries: 'a list of time entries',
  choices: 'a list of things with an id and a name',
  bytes: 'a file’s bytes',
  any: 'anything',
}

/** What speaks for an endpoint, in words for whoever decides on it. */
export function reasonsFor(
  spec: OperationSpec,
  { endpoint, route }: Candidate,
  side: Side,
  found: { readonly worth: number; readonly agrees: boolean; readonly answer: AnswerScore },
): string[] {
  const { worth, agrees, answer } = found
  const isSaid = answer.model !== undefined || (spec.answer === 'bytes' && answer.score === 1)
  return [
    worth >= 0.95 ? 'the usual path' : worth > 0.5 ? 'a path it may have' : 'an unusual path',
    ...(agrees ? ['named so'] : []),
    ...(spec.answer === 'any'
      ? []
      : [isSaid ? `answers ${answerWords[spec.answer]}` : 'its answer isn’t described']),
    route.side === side ? 'this side’s own' : 'open to either side',
    ...(endpoint.isDeprecated ? ['deprecated, and nothing else fits'] : []),
  ]
}
