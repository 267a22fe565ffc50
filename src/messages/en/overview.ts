import { plural } from '../../lib/plural'

const tickets = (count: number, kind = '') =>
  plural('en', count, { one: (n) => `${n} ${kind}ticket`, other: (n) => `${n} ${kind}tickets` })

const number = new Intl.NumberFormat('en')

const days = (count: number) =>
  plural('en', count, { one: (n) => `${n} day`, other: (n) => `${n} days` })

/** The overview, and the way to it and back to the list. */
export const overview = {
  pages: { label: 'Pages', tickets: 'Tickets', overview: 'Overview' },
  title: 'Overview',
  loading: 'Loading the overview',
  asTable: 'Show as table',
  /** What all of it was computed over. */
  basis: {
    all: (count: number) => (count === 1 ? 'Over one ticket.' : `Over all ${tickets(count)}.`),
    part: (loaded: number, total: number | null) =>
      total === null
        ? `Over the ${tickets(loaded)} loaded here; there are more.`
        : `Over the ${number.format(loaded)} of ${tickets(total)} loaded here.`,
    /** The rest was closed before the weeks that are looked at. */
    enough: 'All open tickets are among them, and all of the last 12 weeks.',
    loading: 'More are on their way.',
    more: 'Load more',
    broken: (count: number) =>
      plural('en', count, {
        one: (n) => `${n} ticket could not be read and isn’t counted.`,
        other: (n) => `${n} tickets could not be read and aren’t counted.`,
      }),
  },
  columns: { tickets: 'Tickets', median: 'Median', shortest: 'Shortest', longest: 'Longest' },
  noneOpen: 'No open tickets.',
  /** Names that a picture has no room for. */
  others: (count: number) =>
    plural('en', count, { one: (n) => `${n} other`, other: (n) => `${n} others` }),
  now: {
    title: 'Open now',
    atLeast: (count: string) => `${count}+`,
    opened: (count: string) => `${count} opened this week`,
  },
  close: {
    title: 'Median time to close',
    over: (count: number) => `${tickets(count)} closed in 12 weeks`,
    none: 'No ticket was closed in the last 12 weeks.',
    untold: 'This instance doesn’t say when a ticket was closed.',
  },
  answer: {
    title: 'Median time to first answer',
    /** A list has no conversations. */
    offer: (count: number) =>
      count === 1
        ? 'A list doesn’t say when a ticket was answered. Its conversation does.'
        : `A list doesn’t say when tickets were answered. The conversations of the ${number.format(count)} newest do.`,
    read: (count: number) => `Read ${tickets(count)}`,
    reading: 'Reading',
    over: (answered: number, read: number) =>
      `${number.format(answered)} answered of the ${tickets(read, 'newest ')}`,
    noneAnswered: (read: number) =>
      read === 1
        ? 'The newest ticket has no answer yet.'
        : `None of the ${tickets(read, 'newest ')} has an answer yet.`,
    noneOpened: 'No ticket was opened in the last 12 weeks.',
    untold: 'The conversations don’t say whose words are the support team’s.',
    unbound:
      'A list doesn’t say when tickets were answered, and this instance has no way to their conversations.',
    notRead: 'The tickets could not be read',
  },
  flow: {
    title: 'Opened and closed',
    inWeeks: 'in 12 weeks',
    opened: 'Opened',
    closed: 'Closed',
    week: 'Week',
    openedIn: (count: number, week: string) => `${tickets(count)} opened, ${week}`,
    closedIn: (count: number, week: string) => `${tickets(count)} closed, ${week}`,
    /** Without a day it may hold for all of them. */
    incomplete: (day: string | undefined) =>
      day === undefined
        ? 'These weeks may lack tickets that aren’t loaded.'
        : `Weeks before ${day} may lack tickets that aren’t loaded.`,
    undated: (count: number) => `${tickets(count)} closed without a date.`,
  },
  waiting: {
    title: 'Waiting on me',
    all: (count: number) => `All ${tickets(count, 'waiting ')}`,
    /** Where nobody knows how many. */
    allOfThem: 'All waiting tickets',
    none: 'Nothing waits on you.',
    untold: 'This instance doesn’t say which tickets wait on you.',
  },
  pinned: {
    title: 'Pinned',
    none: 'Pin a ticket on its page, and it stays in view here.',
    unpin: (id: string) => `Unpin #${id}`,
    missing: (id: string) => `Ticket #${id} can’t be shown.`,
    forNow: 'Kept until this page is closed.',
  },
  status: {
    title: 'Open by status',
    column: 'Status',
    nameless: 'No status',
    untold: 'This instance doesn’t say which status a ticket has.',
  },
  age: {
    title: 'Open by age',
    column: 'Opened',
    today: 'Today',
    between: (youngest: number, oldest: number) =>
      `${number.format(youngest)} to ${days(oldest)} ago`,
    older: (youngest: number) => `${days(youngest)} ago or more`,
    undated: (count: number) => `${tickets(count)} opened without a date.`,
    untold: 'This instance doesn’t say when a ticket was opened.',
  },
  types: {
    title: 'Busiest request types',
    opened: 'Opened in 12 weeks',
    column: 'Request type',
    nameless: 'No request type',
    none: 'No ticket was opened in the last 12 weeks.',
    untold: 'This instance doesn’t say which request type a ticket has.',
  },
  empty: {
    title: 'Nothing to see yet',
    advice: 'Once you have asked for help, this page shows how your tickets are getting on.',
    action: 'New ticket',
  },
}
