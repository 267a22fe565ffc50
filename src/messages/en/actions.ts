/** What can be done to a ticket as a whole. `what` begins a sentence that says what became of it. */
export const actions = {
  close: {
    name: 'Close ticket',
    about: 'The work on this ticket is over.',
    what: 'Your request to close the ticket',
    done: 'Ticket closed',
  },
  reopen: {
    name: 'Reopen ticket',
    about: 'The work on this ticket goes on.',
    what: 'Your request to reopen the ticket',
    done: 'Ticket reopened',
  },
  approve: {
    name: 'Approve',
    about: 'You agree to what this ticket asks for.',
    what: 'Your approval',
    done: 'Approved',
  },
  decline: {
    name: 'Decline',
    about: 'You don’t agree to what this ticket asks for.',
    what: 'Your refusal',
    done: 'Declined',
  },
  escalate: {
    name: 'Escalate',
    about: 'This ticket needs more attention than it gets.',
    what: 'Your request to escalate the ticket',
    done: 'Escalated',
  },
  rate: {
    name: 'Rate the help',
    about: 'Tell the support team how this ticket was handled.',
    what: 'Your rating',
    done: 'Thank you for rating',
  },
  /** From one star to five. */
  rating: {
    legend: 'How was it handled?',
    marks: { 1: 'Very badly', 2: 'Badly', 3: 'All right', 4: 'Well', 5: 'Very well' },
    /** On the button that rates, once that was done; what a second rating does to the first the instance knows. */
    given: (marks: number) => `You rated ${marks} of 5 · Rate again`,
    missing: 'Choose from one to five stars first.',
    word: 'Say more (optional)',
    wordHint: 'The support team reads it.',
  },
  /** Somebody has answered since the dialog was opened. */
  putOff: {
    title: 'Somebody has just answered',
    text: 'Nothing was done yet: read the answer, then do it if you still want to.',
    look: 'Read the answer',
  },
  more: 'More',
  word: 'Add a word (optional)',
  wordHint: 'It is added to the ticket as a note.',
  notNow: 'Not now',
  /** It is on its way: putting the dialog away doesn’t stop it. */
  hide: 'Hide',
  discard: 'Discard text',
  /** Something was typed for it, and not sent. */
  hasDraft: 'Has an unsent draft',
  /** Of what stands behind a button. */
  hasDrafts: 'Holds an unsent draft',
  unsent: (name: string) => `What you wrote for “${name}” wasn’t sent.`,
  notDone: (name: string) => `“${name}” wasn’t sent: the page was left before it could be.`,
  dismiss: 'Dismiss',
  show: 'Show it',
  notPossible: 'This can’t be done to the ticket as it is now.',
  withdrawn: (name: string, reason: string) => `${name}: ${reason}`,
  again: 'Try again',
  againOf: (name: string) => `Try again: ${name}`,
}
