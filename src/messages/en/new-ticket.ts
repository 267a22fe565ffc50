import { plural } from '../../lib/plural'

/** Opening a ticket. */
export const newTicket = {
  heading: 'New ticket',
  /** Over the heading, after the way back to the list. */
  trail: 'You are here',
  title: {
    label: 'Title',
    hint: 'What is wrong, or what is needed, in a few words',
    missing: 'Give the ticket a title.',
  },
  description: {
    label: 'Description',
    placeholder: 'What happened, since when, and what you have tried',
    view: 'Write or preview',
    write: 'Write',
    preview: 'Preview',
    nothing: 'Nothing to preview yet.',
    hint: 'Markdown works. Ctrl or ⌘ + Enter creates the ticket.',
  },
  contact: {
    label: 'On behalf of',
    ofContact: 'Leave it empty if the ticket is yours',
    ofAgent: 'The person who needs help',
    people: 'People to choose from',
    found: (count: number) =>
      plural('en', count, { one: (n) => `${n} person`, other: (n) => `${n} people` }),
    nobody: 'Nobody of that name',
    searching: 'Searching…',
    undecided: 'Choose a person from the list, or leave this empty.',
    gone: 'Nobody can be chosen here any more. Empty this to create the ticket.',
    clear: 'Empty “On behalf of”',
  },
  requestType: 'Request type',
  priority: 'Priority',
  queue: 'Queue',
  notChosen: 'Not chosen',
  /** Where nobody can say any more what it is called. */
  chosenEarlier: 'Chosen earlier',
  cc: {
    label: 'CC',
    hint: 'E-mail addresses, with commas between them',
    wrong: 'CC needs e-mail addresses such as name@example.com, with commas between them.',
  },
  similar: {
    title: 'Is it one of these?',
    found: (count: number) =>
      plural('en', count, {
        one: () => 'One of your open tickets looks similar',
        other: (n) => `${n} of your open tickets look similar`,
      }),
    untitled: 'Ticket without a title',
    number: (id: string) => `#${id}`,
  },
  /** Who will read it, beside the button. */
  goesTo: (contact: string, others: number) => {
    const copies =
      others === 0
        ? ''
        : plural('en', others, {
            one: (n) => `${n} person in CC`,
            other: (n) => `${n} people in CC`,
          })
    const people = ['the support team', contact, copies].filter((each) => each !== '')
    return `Goes to: ${new Intl.ListFormat('en').format(people)}`
  },
  create: 'Create ticket',
  adding: 'A file is still being added. Create the ticket in a moment.',
  /** What was sent, at the beginning of a sentence. */
  what: 'Your ticket',
  /** It is open, and DeskDirector didn’t say which one it became. */
  filesLeft: {
    title: 'Your ticket is open, without its files',
    text: 'DeskDirector didn’t say which ticket it became, so the files stayed here. Find the ticket and add them to a reply.',
    bringTo: (id: string) => `Add them to #${id}`,
    look: 'Look for it in the list',
    discard: 'Discard the files',
  },
  /** Several new tickets, none of them sent. */
  beside: {
    start: 'Start another ticket',
    others: 'Your other new tickets, kept until you send them',
    untitled: 'New ticket without a title',
  },
  unbound: {
    title: 'New tickets aren’t set up here',
    advice:
      'This page’s profile doesn’t say how this instance opens a ticket. An administrator can add it by running “npm run connect”.',
  },
  allTickets: 'Show all tickets',
}
