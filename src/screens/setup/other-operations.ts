import type { OperationName } from '../../deskdirector/operations'
import type { Check, Found, SetupAround, SetupWords } from './check'
import type { Tried } from './survey'

type Other = Exclude<OperationName, Tried>

/** What the check doesn't try, and whether it writes. */
const others: Readonly<Record<Other, 'reads' | 'writes'>> = {
  'ticket.create': 'writes',
  'ticket.addNote': 'writes',
  'ticket.update': 'writes',
  'ticket.close': 'writes',
  'ticket.reopen': 'writes',
  'ticket.approve': 'writes',
  'ticket.decline': 'writes',
  'ticket.escalate': 'writes',
  'ticket.markRead': 'writes',
  'ticket.attach': 'writes',
  'attachment.get': 'reads',
  'ticket.addTime': 'writes',
  'time.find': 'reads',
  'ticket.rate': 'writes',
  'choices.statuses': 'reads',
  'choices.priorities': 'reads',
  'choices.queues': 'reads',
  'choices.agents': 'reads',
  'choices.requestTypes': 'reads',
  'choices.contacts': 'reads',
}

/** The operations that aren't tried: those that are bound, and those that aren't and so aren't offered. */
export function othersOf({ launched }: SetupAround, { instance }: SetupWords): Check[] {
  const connection = launched?.desk?.connection
  if (connection === undefined) return []
  const { writing, writingText, reading, readingText, unboundTitle, unboundText } =
    instance.operations
  const names = Object.keys(others) as Other[]
  const bound = names.filter((name) => connection.can(name))
  const line = (id: string, title: string, of: readonly Other[], found: Omit<Found, 'names'>) =>
    of.length === 0
      ? []
      : [{ id, section: 'operations', title, run: () => ({ ...found, names: of }) } as const]
  return [
    ...line(
      'writing',
      writing,
      bound.filter((name) => others[name] === 'writes'),
      { state: 'unknown', text: writingText },
    ),
    ...line(
      'reading',
      reading,
      bound.filter((name) => others[name] === 'reads'),
      { state: 'unknown', text: readingText },
    ),
    ...line(
      'unbound',
      unboundTitle,
      names.filter((name) => !bound.includes(name)),
      { state: 'limited', text: unboundText },
    ),
  ]
}
