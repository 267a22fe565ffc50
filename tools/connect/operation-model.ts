import type { BindableOperation } from '../../src/deskdirector/site-file/operation-arguments'
import type { ModelName } from '../../src/deskdirector/vocabulary'
import { operationSpecs } from './operation-specs'

/** What an operation's answer is read as; nothing is read of most writes' answers but what they are wrapped in. */
export function modelOf(operation: BindableOperation): {
  readonly name: ModelName | null
  readonly isList: boolean
} {
  switch (operationSpecs[operation].answer) {
    case 'person':
      return { name: 'person', isList: false }
    case 'ticket':
      return { name: 'ticket', isList: false }
    case 'tickets':
      return { name: 'ticket', isList: true }
    case 'timeEntries':
      return { name: 'timeEntry', isList: true }
    case 'choices':
      return { name: 'choice', isList: true }
    case 'any':
      return { name: operation === 'ticket.create' ? 'ticket' : null, isList: false }
    case 'bytes':
      return { name: null, isList: false }
  }
}
