import { plural } from '../../lib/plural'

/** Answering a ticket. A word in braces is a place that the screen fills with a name or a time. */
export const reply = {
  label: 'Reply',
  placeholder: 'Write a reply',
  placeholderInternal: 'Write a note for your team',
  /** As a sentence begins with it. */
  what: 'Your reply',
  whatInternal: 'Your internal note',
  send: 'Send reply',
  addInternal: 'Add internal note',
  internal: 'Internal note',
  withoutFiles: 'Without files: the contact would see them',
  internalLabel: 'Internal, not visible to the contact',
  mode: {
    legend: 'Write or preview',
    write: 'Write',
    preview: 'Preview',
    empty: 'Nothing to preview yet.',
  },
  audience: {
    to: 'Goes to: {who}',
    toWithCopies: (count: number) =>
      plural('en', count, { other: (n) => `Goes to: {who}, with ${n} in copy` }),
    team: 'the support team',
    contact: 'the ticket’s contact',
    internal: 'Only your team sees this',
  },
  status: {
    label: 'Status after sending',
    keep: 'Status stays as it is',
    set: (name: string) => `Set status to ${name}`,
    /** Where nobody can say any more what it is called. */
    setEarlier: 'Set the status chosen earlier',
  },
  cc: { add: 'Add CC', label: 'CC', hint: 'E-mail addresses, with commas between them.' },
  closed: {
    said: 'This ticket is closed.',
    legend: 'What your reply does',
    reopen: 'Reopen the ticket',
    thanks: 'Just say thanks',
    staysClosed:
      'The ticket stays closed, unless DeskDirector is set to reopen a ticket when somebody answers.',
    onlyReopen: 'Sending a reply reopens it.',
  },
  missing: {
    words: 'Write something or attach a file first.',
    wordsToo: 'Write a few words as well: a file alone can’t take the rest along.',
    choice: 'Choose first whether to reopen the ticket.',
    adding: 'A file is still being added. Send in a moment.',
    address: 'CC needs e-mail addresses such as name@example.com, with commas between them.',
    ccInternal:
      'Whoever is in CC would get an internal note too. Empty CC, or turn “Internal note” off.',
    ccReopen: 'CC can’t go along when the ticket is reopened. Empty it, or just say thanks.',
    internalGone:
      'Internal notes can’t be added here any more. Turn “Internal note” off only if the contact may read this.',
    filesInternal:
      'The contact would see these files: they can’t be tied to an internal note here. Remove them, or turn “Internal note” off.',
    filesGone: 'Files can’t be attached to this ticket. Remove them to send the words.',
  },
  movedOn: {
    title: 'This ticket has moved on',
    text: 'Somebody answered it, closed it or changed its status before your reply left. Nothing was sent: look at what is new, then send it.',
    action: 'Send it as it is',
  },
  filesStay:
    'The note is added. DeskDirector didn’t say which one it became, and without that the contact would see its files.',
  willLeave: (seconds: number) =>
    plural('en', seconds, {
      one: (n) => `It is sent in ${n} second. Undo takes it back.`,
      other: (n) => `It is sent in ${n} seconds. Undo takes it back.`,
    }),
  notYet: 'Not sent yet',
  undo: 'Undo',
  takenBack: 'Taken back. Nothing was sent.',
  sent: 'Sent',
  another: 'Write another reply',
  fileSent: 'Sent',
  fileWaits: 'Waits its turn',
  cancel: 'Cancel',
  hint: 'Markdown works. Ctrl or ⌘ + Enter sends.',
  withdrawn: {
    title: 'You can’t reply to this ticket',
    until: 'Change it to send it, or try again as it is.',
  },
}
