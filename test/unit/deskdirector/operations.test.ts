import { expect, expectTypeOf, it } from 'vitest'
import type { OperationName, Operations } from '../../../src/deskdirector/operations'
import {
  argumentsOf,
  operationNames,
} from '../../../src/deskdirector/site-file/operation-arguments'

it('every operation of site.json is one of the page’s, argument for argument', () => {
  // A name that the types lack fails to compile here, and one that the table lacks fails the test.
  const taken: { readonly [Name in OperationName]: (keyof Operations[Name]['takes'])[] } = {
    me: [],
    'tickets.find': [
      'search',
      'state',
      'scope',
      'status',
      'priority',
      'queue',
      'tag',
      'from',
      'to',
      'sort',
      'skip',
      'take',
      'waiting',
    ],
    'ticket.get': ['id'],
    'ticket.create': [
      'summary',
      'description',
      'requestType',
      'priority',
      'contact',
      'queue',
      'cc',
    ],
    'ticket.addNote': ['id', 'text', 'internal', 'status', 'cc'],
    'ticket.update': [
      'id',
      'summary',
      'description',
      'status',
      'priority',
      'queue',
      'assignees',
      'dueOn',
      'tags',
      'contact',
    ],
    'ticket.close': ['id', 'text'],
    'ticket.reopen': ['id', 'text'],
    'ticket.approve': ['id', 'text'],
    'ticket.decline': ['id', 'text'],
    'ticket.escalate': ['id', 'text'],
    'ticket.markRead': ['id'],
    'ticket.attach': ['id', 'file', 'note'],
    'attachment.get': ['id', 'attachment'],
    'ticket.addTime': ['id', 'start', 'end', 'hours', 'text', 'internal'],
    'time.find': ['period'],
    'ticket.rate': ['id', 'rating', 'text'],
    'choices.statuses': ['queue', 'search'],
    'choices.priorities': ['queue', 'search'],
    'choices.queues': ['queue', 'search'],
    'choices.agents': ['queue', 'search'],
    'choices.requestTypes': ['queue', 'search'],
    'choices.contacts': ['queue', 'search'],
  }
  expect(Object.fromEntries(operationNames.map((name) => [name, argumentsOf(name)]))).toEqual(taken)
  expectTypeOf<(typeof operationNames)[number]>().toEqualTypeOf<OperationName>()
})
