import type { BindableOperation } from '../../src/deskdirector/site-file/operation-arguments'

/** What a place has to hold for an argument to go there. */
export type ArgumentKind =
  | 'text'
  | 'texts'
  | 'id'
  | 'ids'
  | 'instant'
  | 'count'
  | 'number'
  | 'file'
  /** Of a closed set: what the instance has for each of the page's words has to be known. */
  | 'words'

export interface ArgumentNames {
  readonly kind: ArgumentKind
  /** Names of it, best first. Every word of one has to be there. */
  readonly names: readonly (readonly string[])[]
  /** Words that may stand beside a name. Any other word means something else. */
  readonly beside: ReadonlySet<string>
}

function known(kind: ArgumentKind, names: string, beside = ''): ArgumentNames {
  const words = names.split(', ').map((name) => name.split(' '))
  return { kind, names: words, beside: new Set([...beside.split(' '), 'ticket', 'the', 'value']) }
}

const OF_ID = 'id new entity to set by in selected target identifier is current'
const OF_TEXT = 'text content body plain markdown html raw note new full initial first'
const OF_TIME =
  'created create creation entered opened submitted date time on at range utc datetime day filter is'
const id = (names: string) => known('id', names, OF_ID)
const AROUND_WORDS = 'is filter by only current show set kind type'

const choices = {
  status: id('status'),
  priority: id('priority'),
  queue: id('queue'),
  contact: id('contact, on behalf of, submitter, reporter, customer contact'),
  requestType: id('requestType, type, category type'),
}

const text = known(
  'text',
  'text, note, content, body, reason, resolution, description, detail, remark, explanation, markdown, html',
  `${OF_TEXT} close closing closed reopen approval approve decline escalate escalation internal timeEntry work`,
)
const internal = known(
  'words',
  'internal, private, public, external, visible, visibility, hidden, staff only, agent only, shared, share, audience, type',
  'is note only flag analysis to for the customer client contact with agent user by type end work timeEntry',
)
const search = known(
  'text',
  'search, query, q, keyword, term, text, phrase, contains, needle',
  'search query string text term keyword word free full filter for by any',
)

const finding = {
  search,
  state: known(
    'words',
    'state, status, closed, close, open, resolved, completed, condition',
    AROUND_WORDS,
  ),
  scope: known(
    'words',
    'scope, assigned, assignment, agent, view, owner, ownership, group, category, mine, my, me, relation, belongs, list, kind, type, filter, preset',
    `${AROUND_WORDS} to me assigned only my`,
  ),
  status: choices.status,
  priority: choices.priority,
  queue: choices.queue,
  tag: known('text', 'tag, label', 'name any has with filter by is in'),
  from: known('instant', 'from, after, since, start, begin, min, minimum, gte, later', OF_TIME),
  to: known('instant', 'to, before, until, end, till, max, maximum, lte, earlier', OF_TIME),
  sort: known(
    'words',
    'sort, order, ordering',
    'sort order by ordering result field expression column key',
  ),
  skip: known('count', 'skip, offset, start, from', 'record row item result index at number of to'),
  take: known(
    'count',
    'take, limit, top, size, count, max, maximum',
    'page result record item row per number of return to max limit size',
  ),
  waiting: known(
    'words',
    'waiting, await, awaiting, need response, requires response, unanswered, last contact note, last client note, last customer note, last agent note, last note by, action required, requires action',
    'is on for us me my contact agent client customer reply response note only by from',
  ),
}

const ofOperation: Partial<Record<BindableOperation, Readonly<Record<string, ArgumentNames>>>> = {
  'tickets.find': finding,
  'time.find': {
    period: known('words', 'period, range, timeframe, when, interval, span', 'time date of'),
  },
  'ticket.rate': {
    rating: known('number', 'rating, star, mark, level', 'rating number of point'),
    text: known(
      'text',
      'text, note, description, reason, remark, content, rating',
      OF_TEXT + ' rating',
    ),
  },
  'ticket.attach': {
    file: known(
      'file',
      'attachment, content, data, upload, form',
      'attachment form upload data binary',
    ),
    note: id('note, note id'),
  },
}

const usual: Readonly<Record<string, ArgumentNames>> = {
  ...choices,
  id: id('id, number, entity id, parent'),
  attachment: id('attachment, attachment id'),
  summary: known('text', 'summary, title, subject, name, headline, short description', 'text new'),
  description: known(
    'text',
    'description, detail, body, content, problem, explanation, note, text',
    `${OF_TEXT} description detail problem long request`,
  ),
  text,
  internal,
  cc: known('texts', 'cc, watcher, carbon copy, copy to', 'email address mail list recipient to'),
  assignees: known(
    'ids',
    'agent, assigned, assign, owner',
    'id assigned assign to new list entity',
  ),
  dueOn: known('instant', 'due, deadline', 'on at date time by utc datetime is'),
  tags: known('texts', 'tag, label', 'name list'),
  start: known(
    'instant',
    'start, from, begin, started, began',
    'time date on at utc datetime timeEntry',
  ),
  end: known(
    'instant',
    'end, to, finish, ended, stop, finished',
    'time date on at utc datetime timeEntry',
  ),
  hours: known(
    'number',
    'hour, duration hour',
    'actual worked spent total number of duration work',
  ),
  search,
}

/** How an operation's argument may be called in a request. */
export function namesOf(operation: BindableOperation, argument: string): ArgumentNames | undefined {
  return ofOperation[operation]?.[argument] ?? usual[argument]
}
