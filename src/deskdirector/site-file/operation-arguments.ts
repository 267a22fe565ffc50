/** Arguments of every operation the page has or will have; those in brackets are optional. */
const operations = {
  me: '',
  'tickets.find':
    '[search] [state] [scope] [status] [priority] [queue] [tag] [from] [to] [sort] [skip] [take] [waiting]',
  'ticket.get': 'id',
  'ticket.create': 'summary description [requestType] [priority] [contact] [queue] [cc]',
  'ticket.addNote': 'id text [internal] [status] [cc]',
  'ticket.update':
    'id [summary] [description] [status] [priority] [queue] [assignees] [dueOn] [tags] [contact]',
  'ticket.close': 'id [text]',
  'ticket.reopen': 'id [text]',
  'ticket.approve': 'id [text]',
  'ticket.decline': 'id [text]',
  'ticket.escalate': 'id [text]',
  'ticket.markRead': 'id',
  'ticket.attach': 'id file [note]',
  'attachment.get': 'id attachment',
  'ticket.addTime': 'id start end [hours] text [internal]',
  'time.find': '[period]',
  'ticket.rate': 'id rating [text]',
  'choices.statuses': '[queue] [search]',
  'choices.priorities': '[queue] [search]',
  'choices.queues': '[queue] [search]',
  'choices.agents': '[queue] [search]',
  'choices.requestTypes': '[queue] [search]',
  'choices.contacts': '[queue] [search]',
} as const

export type BindableOperation = keyof typeof operations

export const operationNames = Object.keys(operations) as BindableOperation[]

/** What an operation takes, as an editor and docs/site-reference.md say it: in brackets what need not be there. */
export function argumentsInWords(operation: BindableOperation): string {
  const names = operations[operation]
  return names === '' ? 'It takes no arguments.' : `Arguments: ${names}.`
}

/** Somewhere to put an argument, as an example of it; for a call without any, a value that is always the same. */
export function exampleOf(operation: BindableOperation): Readonly<Record<string, string>> {
  const name = argumentsOf(operation).find((each) => each !== 'id' && each !== 'file') ?? 'id'
  return argumentsOf(operation).includes(name) ? { [name]: `$${name}` } : { fields: 'all' }
}

/** What an operation takes, optional or not. */
export function argumentsOf(operation: BindableOperation): string[] {
  return operations[operation].match(/\w+/g) ?? []
}

/** The words of arguments that have a closed set of them. */
export const argumentWords: Readonly<Record<string, readonly string[]>> = {
  state: ['open', 'closed', 'any'],
  scope: ['mine', 'copied', 'team', 'all', 'unassigned'],
  sort: ['modifiedOn', 'createdOn', 'priority', 'status', 'summary'].flatMap((field) => [
    field,
    `-${field}`,
  ]),
  period: ['today', 'this_week', 'last_week', 'this_month', 'last_month'],
  waiting: ['true', 'false'],
  internal: ['true', 'false'],
}
