import type { BindableOperation } from '../../src/deskdirector/site-file/operation-arguments'
import type { Method } from './endpoint'

/** A way of spelling an operation: how it looks, and what it is worth as evidence, 1 being what everybody writes. */
interface Way {
  readonly methods: readonly Method[]
  readonly chain: RegExp
  readonly worth: number
}

/** What an operation's answer has to be. `any`: it isn't looked at. */
export type AnswerKind =
  'person' | 'ticket' | 'tickets' | 'timeEntries' | 'choices' | 'bytes' | 'any'

/** How an operation is recognised in a document. */
export interface OperationSpec {
  readonly ways: readonly Way[]
  readonly writes: boolean
  /** Arguments without which a binding would lose what a person typed. */
  readonly must: readonly string[]
  readonly answer: AnswerKind
  /** Words its `operationId` may have, one of each group. */
  readonly says: readonly RegExp[]
  /** What an enum or a flag has to say for this operation, where one endpoint does several. */
  readonly selects?: RegExp
  /** A flag or a state of the ticket that means this operation, where there is no endpoint for it. */
  readonly flag?: { readonly name: RegExp; readonly value: boolean }
}

const GET: readonly Method[] = ['GET']
const POST: readonly Method[] = ['POST']
const WRITE: readonly Method[] = ['POST', 'PUT', 'PATCH']

const way = (methods: readonly Method[], chain: RegExp, worth = 1): Way => ({
  methods,
  chain,
  worth,
})

function read(answer: AnswerKind, says: readonly RegExp[], ways: readonly Way[]): OperationSpec {
  return { ways, writes: false, must: answer === 'ticket' ? ['id'] : [], answer, says }
}

function write(must: string, says: readonly RegExp[], ways: readonly Way[]): OperationSpec {
  return { ways, writes: true, must: must.split(' '), answer: 'any', says }
}

/** Something done to one ticket, such as closing it. */
function act(words: string, state?: OperationSpec['flag']): OperationSpec {
  const verb = `(${words})`
  const ways = [
    way(WRITE, new RegExp(`^ticket/{}/(action/)?${verb}(-ticket)?$`)),
    way(WRITE, new RegExp(`^ticket/${verb}/{}$`), 0.9),
    way(WRITE, new RegExp(`^ticket/${verb}$`), 0.85),
    way(WRITE, /^ticket\/{}\/action(\/{})?$/, 0.9),
    ...(state === undefined ? [] : [way(WRITE, /^ticket\/{}\/state$/, 0.85)]),
    ...(state === undefined ? [] : [way(['PATCH'], /^ticket\/{}$/, 0.7)]),
    ...(/approve|decline/.test(verb) ? [way(WRITE, /^ticket\/{}\/approval$/, 0.9)] : []),
  ]
  const spec = write('id', [new RegExp(`^${verb}$`)], ways)
  return { ...spec, selects: new RegExp(`^${verb}(-ticket)?$`), ...(state && { flag: state }) }
}

function choices(thing: string): OperationSpec {
  return read(
    'choices',
    [new RegExp(`^${thing}$`)],
    [
      way(GET, new RegExp(`^(ticket/|choice/)?${thing}$`)),
      way(['GET', 'POST'], new RegExp(`^(ticket/)?${thing}/(find|choice|active|all)$`), 0.9),
      way(GET, new RegExp(`^queue/{}/${thing}$`), 0.8),
    ],
  )
}

/** Every operation the page can make of an instance. */
export const operationSpecs: Readonly<Record<BindableOperation, OperationSpec>> = {
  me: read(
    'person',
    [/^(me|client|contact|agent|user|profile|current)$/],
    [
      way(GET, /^((user|contact|agent|session|account|auth|identity|profile)\/)?(me|current)$/),
      way(GET, /^(user|session|account)\/(client|contact|agent)$/, 0.95),
      way(GET, /^(user-)?(profile|identity|session)$/, 0.75),
      way(GET, /^user$/, 0.5),
    ],
  ),
  'tickets.find': read(
    'tickets',
    [/^(find|get)$/, /^ticket$/],
    [
      way(GET, /^ticket$/),
      way(['GET', 'POST'], /^ticket\/find$/, 0.97),
      way(GET, /^(my-ticket|ticket\/(me|all))$/, 0.7),
    ],
  ),
  'ticket.get': read(
    'ticket',
    [/^get$/, /^ticket$/],
    [way(GET, /^ticket\/{}$/), way(GET, /^ticket\/({}\/get|get\/{})$/, 0.9)],
  ),
  'ticket.create': write(
    'summary description',
    [/^create$/, /^ticket$/],
    [way(POST, /^ticket$/), way(POST, /^ticket\/create$|^create-ticket$/, 0.95)],
  ),
  'ticket.addNote': write(
    'id text',
    [/^(create|note)$/, /^note$/],
    [
      way(POST, /^ticket\/{}\/note$/),
      way(['POST', 'PUT'], /^ticket\/{}\/(note\/create|create-note)$/, 0.95),
      way(POST, /^note$/, 0.8),
    ],
  ),
  'ticket.update': write(
    'id',
    [/^update$/, /^ticket$/],
    [
      way(['PATCH'], /^ticket\/{}$/),
      way(['PUT'], /^ticket\/{}$/, 0.95),
      way(WRITE, /^ticket\/({}\/update|update\/{})$/, 0.9),
      way(WRITE, /^ticket\/{}\/status$/, 0.6),
    ],
  ),
  'ticket.close': act('close', { name: /^(is )?close(d)?$/, value: true }),
  'ticket.reopen': act('reopen|open', { name: /^(is )?close(d)?$/, value: false }),
  'ticket.approve': act('approve'),
  'ticket.decline': act('decline'),
  'ticket.escalate': act('escalate'),
  'ticket.markRead': {
    ...act('markRead'),
    selects: /^(markRead|is-markRead)$/,
  },
  'ticket.attach': write(
    'id file',
    [/^(create|attachment)$/, /^attachment$/],
    [
      way(POST, /^ticket\/{}\/attachment$/),
      way(
        ['POST', 'PUT'],
        /^ticket\/{}\/attachment\/(create|attachment)$|^ticket\/{}\/attachment-(create|attachment)$/,
        0.9,
      ),
    ],
  ),
  'attachment.get': {
    ...read(
      'bytes',
      [/^attachment$/],
      [
        way(GET, /^ticket\/{}\/attachment\/{}(\/(content|attachment|get))?$/),
        way(GET, /^attachment\/{}(\/(content|attachment|get))?$/, 0.85),
      ],
    ),
    must: ['attachment'],
  },
  'ticket.addTime': write(
    'id start end text',
    [/^(create|timeEntry)$/, /^timeEntry$/],
    [
      way(POST, /^ticket\/{}\/timeEntry$/),
      way(POST, /^timeEntry$/, 0.85),
      way(POST, /^(ticket\/{}\/)?timeEntry\/create$/, 0.85),
    ],
  ),
  'time.find': read(
    'timeEntries',
    [/^timeEntry$/],
    [
      way(GET, /^timeEntry$/),
      way(['GET', 'POST'], /^timeEntry\/find$/, 0.95),
      way(GET, /^(my-timeEntry|timeEntry\/me|me\/timeEntry)$/, 0.95),
    ],
  ),
  'ticket.rate': write(
    'id rating',
    [/^rating$/],
    [
      way(['POST', 'PUT'], /^ticket\/{}\/rating$/),
      way(POST, /^ticket\/{}\/(rating\/(create|response|rating)|create-rating)$/, 0.9),
    ],
  ),
  'choices.statuses': choices('status'),
  'choices.priorities': choices('priority'),
  'choices.queues': choices('queue'),
  'choices.agents': choices('agent'),
  'choices.requestTypes': choices('requestType'),
  'choices.contacts': choices('contact'),
}
