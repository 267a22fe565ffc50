import { plural } from '../../lib/plural'

const tickets = (count: number, kind = '') =>
  plural('en', count, { one: (n) => `${n} ${kind}ticket`, other: (n) => `${n} ${kind}tickets` })

const number = new Intl.NumberFormat('en')

const span = (from: number, to: number, between: string) =>
  `${number.format(from)}${between}${number.format(to)}`

/** What is said around the list's rows, and not before the first of them are there. */
export const listAround = {
  newTicket: 'New ticket',
  state: { legend: 'Which tickets', open: 'Open', closed: 'Closed', any: 'All' },
  count: {
    open: (count: number) => tickets(count, 'open '),
    closed: (count: number) => tickets(count, 'closed '),
    any: (count: number) => tickets(count),
  },
  /** The page filtered or sorted by itself, and only what it has. */
  match: (matching: number, loaded: number) =>
    `${number.format(matching)} of ${number.format(loaded)} loaded match`,
  /** There are more on the instance than the page has. */
  inLoaded: (loaded: number) => `in the ${number.format(loaded)} loaded`,
  /** Why a search found a ticket, on a row that doesn't show it. */
  found: {
    description: 'In the description',
    latest: 'In the latest note',
    contact: 'Contact',
    account: 'Company',
    tag: 'Tag',
    inside: 'Found inside the ticket',
  },
  filters: 'Filters',
  scope: {
    label: 'Whose',
    none: 'Not chosen',
    mine: 'Mine',
    copied: 'Copied to me',
    team: 'My team’s',
    all: 'Everyone’s',
    unassigned: 'Unassigned',
  },
  waiting: 'Waiting on me',
  status: { label: 'Status', none: 'Any status', without: 'No status' },
  priority: { label: 'Priority', none: 'Any priority' },
  queue: { label: 'Queue', none: 'Any queue' },
  type: { label: 'Request type', none: 'Any request type', without: 'No request type' },
  tag: { label: 'Tag', none: 'Any tag' },
  from: 'Created from',
  to: 'Created to',
  closedFrom: 'Closed from',
  closedTo: 'Closed to',
  clearFilters: 'Clear filters',
  sort: {
    label: 'Sort by',
    '-modifiedOn': 'Last updated',
    modifiedOn: 'Least recently updated',
    '-createdOn': 'Newest',
    createdOn: 'Oldest',
    priority: 'Most urgent first',
    '-priority': 'Least urgent first',
    status: 'Status',
    '-status': 'Status, reversed',
    summary: 'Title A to Z',
    '-summary': 'Title Z to A',
  },
  export: 'Export',
  showMore: 'Show more tickets',
  /** Of a long list only the rows in view and near are in the document. */
  long: {
    place: (from: number, to: number, of: number) =>
      `${span(from, to, '–')} of ${number.format(of)}`,
    placeLoaded: (from: number, to: number, loaded: number) =>
      `${span(from, to, '–')} of ${number.format(loaded)} loaded`,
    said: (from: number, to: number, of: number) =>
      `Tickets ${span(from, to, ' to ')} of ${number.format(of)}`,
    saidLoaded: (from: number, to: number, loaded: number) =>
      `Tickets ${span(from, to, ' to ')} of ${number.format(loaded)} loaded`,
    /** Where the instance searches. */
    find: 'The browser’s own search finds only the rows in view; the search field finds all tickets.',
    /** Where the page searches in what it has. */
    findLoaded: (loaded: number) =>
      `The browser’s own search finds only the rows in view; the search field looks through all ${number.format(loaded)} loaded.`,
  },
  changed: (count: number) => `${tickets(count)} changed — show`,
  noneReadable: 'No readable ticket',
  /** After the session nothing more is found: the way back. */
  showLoaded: 'Show what was loaded',
  empty: {
    title: 'No tickets yet',
    advice: 'When you ask for help, your tickets and their answers appear here.',
  },
  noneOpen: {
    title: 'No open tickets',
    advice: 'Everything that was asked is done. Closed tickets are kept, too.',
    action: 'Show all tickets',
  },
  noneClosed: {
    title: 'No closed tickets',
    advice: 'A ticket comes here once it is closed.',
    action: 'Show all tickets',
  },
  unbound: {
    title: 'No list of tickets is set up',
    advice: (host: string) =>
      `This page’s profile for ${host} doesn’t say how to list tickets. An administrator can add it by running “npm run connect”.`,
    action: 'Check the set-up',
  },
  noMatch: {
    title: 'No ticket matches',
    advice: 'Try fewer words.',
    /** Where only open or only closed tickets were searched. */
    elsewhere: 'Try fewer words, or search all tickets.',
    searchAll: {
      open: 'Search all tickets, closed ones too',
      closed: 'Search all tickets, open ones too',
    },
    filtered: 'Try fewer words, or search without the filters.',
    unsearched: 'Try it without the filters.',
    /** Two dates the wrong way round, by the names of their fields. */
    dates: (from: string, to: string) => `“${from}” is later than “${to}”: no ticket can match.`,
  },
  broken: {
    title: (count: number) => `${tickets(count)} could not be read`,
    all: (count: number) =>
      count === 1 ? 'The ticket could not be read' : `None of the ${tickets(count)} could be read`,
    rest: 'The rest of the list is complete.',
    titles: (count: number) => `The titles of ${tickets(count)} could not be read`,
    values: (count: number) => `Some details of ${tickets(count)} could not be read`,
    advice: 'An administrator can see what changed by running “npm run connect -- --check”.',
    details: 'Details',
  },
}
