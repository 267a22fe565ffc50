import { plural } from '../../lib/plural'
import { events } from './events'

/** One ticket. A word in braces is a place that the screen fills with a name or a time. */
export const ticket = {
  backToTickets: 'Tickets',
  /** The trail over the heading. */
  trail: 'You are here',
  untitled: 'Ticket without a title',
  /** Unfolds a long one on a narrow page. */
  wholeTitle: 'Whole title',
  number: (id: string) => `#${id}`,
  copyNumber: 'Copy number',
  numberCopied: 'Number copied',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  copyMarkdown: 'Copy as Markdown',
  markdownCopied: 'Ticket copied',
  print: 'Print',
  openInDeskDirector: 'Open in DeskDirector',
  opensInNewTab: 'in a new tab',
  opened: 'Opened {when}',
  openedBy: 'Opened {when} by {who}',
  /** Keeps a ticket in view. */
  pin: {
    pin: 'Pin',
    hint: (most: number) => `Keeps this ticket in your overview, with up to ${most} in all`,
    pinned: 'Pinned: it stands in your overview',
    madeRoom: (most: number) =>
      `Pinned. It is one more than ${most}: the one you pinned first isn’t any longer`,
    forNow: 'Pinned until this page is closed: nothing is kept on this device',
    unpinned: 'No longer pinned',
  },
  unbound: {
    title: 'Single tickets aren’t set up',
    advice:
      'This page’s profile doesn’t say how this instance gives one ticket. An administrator can add it by running “npm run connect”.',
  },
  loading: 'Loading the ticket',
  conversation: 'Conversation',
  nothingSaid: 'Nothing has been written here yet.',
  description: 'Description',
  unknownAuthor: 'Unknown person',
  internal: 'Internal, not visible to the contact',
  arrived: 'New',
  newNotes: (count: number) =>
    plural('en', count, { one: (n) => `${n} new note`, other: (n) => `${n} new notes` }),
  /** Stands in the place of notes that are being drawn. */
  onTheirWay: (count: number) =>
    plural('en', count, {
      one: () => 'One more is on its way',
      other: (n) => `${n} more are on their way`,
    }),
  noWords: 'No text',
  files: (count: number) => plural('en', count, { one: () => 'File', other: () => 'Files' }),
  /** Of the whole ticket, in one place. */
  allFiles: 'All files',
  unnamedFile: 'File without a name',
  file: {
    open: (name: string) => `Open ${name}`,
    close: (name: string) => `Close ${name}`,
    opening: (name: string) => `Opening ${name}`,
    opened: (name: string) => `${name} is loaded`,
    failed: (name: string) => `${name} couldn’t be opened`,
    refused: 'Files can’t be opened here',
    kindAndSize: (kind: string, size: string) => `${kind}, ${size}.`,
    notShown: 'It can’t be shown on this page: save it to open it.',
    save: 'Save',
    mayBeBlocked:
      'If nothing is saved, the portal’s frame doesn’t allow downloads: the file is also on the ticket in DeskDirector.',
    copyLink: 'Copy the ticket’s link',
    kinds: {
      picture: 'Picture',
      pdf: 'PDF document',
      word: 'Word document',
      workbook: 'Excel workbook',
      slides: 'PowerPoint presentation',
      mail: 'E-mail message',
      archive: 'Archive',
      program: 'Windows program',
      heic: 'HEIC picture',
      video: 'Video',
      longText: 'Long text',
      empty: 'Empty file',
      unknown: 'File of an unknown kind',
    },
  },
  timeWorked: 'Time worked',
  minutes: (count: number) => plural('en', count, { other: (n) => `${n} min` }),
  hours: (count: number) => plural('en', count, { other: (n) => `${n} h` }),
  /** A line between notes: what happened, then who. */
  activityBy: '{what} by {who}',
  somethingHappened: 'Something changed',
  events,
  details: 'Details',
  fields: {
    status: 'Status',
    priority: 'Priority',
    assignees: 'Assigned to',
    queue: 'Queue',
    account: 'Company',
    contact: 'Contact',
    copies: 'CC',
    contactGroup: 'Contact group',
    requestType: 'Request type',
    source: 'Source',
    tags: 'Tags',
    created: 'Created',
    updated: 'Updated',
    closed: 'Closed',
    due: 'Due',
    tasks: 'Tasks',
  },
  nobody: 'Nobody yet',
  none: 'None',
  overdue: 'Overdue',
  isClosed: 'Closed',
  isOpen: 'Open',
  tasks: (done: number, total: number) => `${done} of ${total} done`,
  missing: {
    title: 'This ticket can’t be found',
    advice: 'It may have been archived or moved, or it belongs to somebody else.',
  },
  forbidden: {
    title: 'You can’t see this ticket',
    advice: 'DeskDirector doesn’t show it to the person who is signed in.',
  },
  allTickets: 'Show all tickets',
  broken: {
    title: (count: number) =>
      plural('en', count, {
        one: () => 'A part of this ticket couldn’t be read',
        other: (n) => `${n} parts of this ticket couldn’t be read`,
      }),
    advice: 'What is left out here can be read in DeskDirector itself.',
    which: 'What an administrator needs to know',
    check: '“npm run connect -- --check” shows what changed on the instance.',
  },
  refreshFailed: 'This may be out of date',
  text: {
    showPicture: (host: string) => `Show picture from ${host}`,
    showAllPictures: (count: number) =>
      plural('en', count, { other: (n) => `Show all ${n} pictures` }),
    noPicture: '[picture that can’t be shown here]',
    pictureFailed: '[this picture didn’t load]',
    showQuoted: 'Show quoted text',
    table: 'Table',
  },
}
