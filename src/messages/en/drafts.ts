import { plural } from '../../lib/plural'

const drafts = (count: number) =>
  plural('en', count, { one: (n) => `${n} draft`, other: (n) => `${n} drafts` })

/** What was typed and hasn't been sent, wherever the page speaks of it beside the place where it was typed. */
export const ownDrafts = {
  /** On a ticket's row. */
  marks: {
    draft: 'Draft',
    sending: 'Sending',
    refused: 'Not sent',
    asking: 'Needs your answer',
    pinned: 'Pinned',
  },
  began: {
    draft: 'You began a new ticket',
    sending: 'Your new ticket is on its way',
    refused: 'Your new ticket wasn’t sent',
    asking: 'Your new ticket needs your answer',
    open: 'Open it',
    resume: 'Continue',
  },
  opened: (id: string | null) => (id === null ? 'Your ticket is open' : `Ticket #${id} is open`),
  openedBare: 'Your ticket is open, without its files',
  show: 'Show it',
  /** Behind the picture of who is signed in. */
  menu: 'Look and drafts',
  /** Light or dark. */
  look: {
    label: 'Look',
    values: { system: 'System', light: 'Light', dark: 'Dark' },
    rows: { label: 'Rows', values: { roomy: 'Roomy', dense: 'Dense' } },
    notKept: 'This lasts only while this page is open: nothing can be stored here.',
  },
  keys: {
    label: 'Single-key shortcuts',
    about: 'In the list, / goes to the search, j and k from ticket to ticket.',
  },
  title: 'Your drafts',
  close: 'Close',
  count: (count: number) =>
    count === 0 ? 'There is nothing unsent.' : `${drafts(count)} not sent yet.`,
  list: {
    label: 'What you wrote',
    /** What it would become, by the number of its ticket. */
    places: {
      reply: (id: string) => `Reply to #${id}`,
      close: (id: string) => `Word on closing #${id}`,
      reopen: (id: string) => `Word on reopening #${id}`,
      approve: (id: string) => `Word on approving #${id}`,
      decline: (id: string) => `Word on declining #${id}`,
      escalate: (id: string) => `Word on escalating #${id}`,
      rate: (id: string) => `Rating of #${id}`,
      summary: (id: string) => `Title of #${id}`,
      description: (id: string) => `Description of #${id}`,
      dueOn: (id: string) => `Due date of #${id}`,
      tags: (id: string) => `Tag for #${id}`,
      fields: (id: string) => `Changes to #${id}`,
      /** By its title: it has no number yet. */
      new: (title: string) => (title === '' ? 'New ticket' : `New ticket: ${title}`),
    },
    filesOf: 'Files of a ticket that is open',
    noWords: 'No words yet',
    /** A field's new value. */
    notSaved: 'Chosen and not saved',
    sending: 'On its way',
    delete: 'Delete',
    deleteOf: (place: string) => `Delete draft: ${place}`,
  },
  kept: {
    device: (days: number) =>
      `What you type is kept on this device until it is sent, ${plural('en', days, {
        one: (n) => `for ${n} day`,
        other: (n) => `for ${n} days`,
      })} at most: it comes back when you open this page again.`,
    session: 'What you type is kept until it is sent or this tab is closed.',
    page: 'What you type is kept only while this page is open: nothing can be stored here.',
    off: 'What you type is kept only while this page is open, as your administrator has chosen.',
  },
  /** When a session has ended. */
  afterTheEnd: {
    kept: 'What you typed is kept: it is there when you open the menu item again.',
    copy: 'Copy what you typed before you open the menu item again: nothing can be stored here.',
    copyAction: 'Copy text',
    copied: 'Text copied',
    person: (name: string) => `On behalf of: ${name}`,
    cc: (addresses: string) => `CC: ${addresses}`,
    filesNotKept: 'Files aren’t kept: you will need to attach them again.',
    saveOf: (file: string) => `Save ${file}`,
    saveMayFail: 'If nothing is saved, the portal’s frame doesn’t allow downloads.',
  },
  wipe: {
    action: 'Delete all drafts',
    title: (count: number) => `Delete ${drafts(count)}?`,
    text: 'What you typed and didn’t send is deleted on this device, and the files with it. It can’t be brought back.',
    keep: 'Keep them',
    one: 'Delete this draft?',
    oneAction: 'Delete draft',
    keepOne: 'Keep it',
    oneDone: 'The draft is deleted',
    done: 'All drafts are deleted',
  },
}
