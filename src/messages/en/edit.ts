/** Changing a ticket: its fields, which are saved at once, its title and its description. */
export const edit = {
  saving: 'Saving',
  /** Another tab is sending something to the same ticket. */
  held: 'Waiting for another tab',
  /** Somebody else changed it too. */
  asking: 'Waiting for you',
  saved: 'Saved',
  notSaved: 'Not saved',
  /** It was sent, and no answer says what became of it. */
  unsure: 'Not confirmed',
  outcome: {
    refused: (field: string) => `Not saved: ${field}`,
    doubtful: (field: string) => `Not known whether saved: ${field}`,
    doubtfulAdvice: 'Trying again looks first, and sends only what isn’t there.',
    putOff: (field: string) => `Waiting for your decision: ${field}`,
    putOffAdvice: 'Someone else changed it too. Nothing of yours was sent.',
    decide: 'Decide now',
    leave: 'Leave it as it is',
    /** Chosen before a reload. */
    unsaved: 'You chose {value}, and the page was left before that was saved.',
    saveNow: 'Save it now',
  },
  /** The instance said no; its reason follows. */
  withdrawn: {
    ticket: 'This ticket can’t be changed here',
    field: (field: string) => `${field} can’t be changed here.`,
    again: 'Try again',
    againOf: (field: string) => `Try again to change ${field}`,
  },
  assignees: {
    add: 'Add another',
    choose: 'Add a person',
    list: 'People assigned',
    remove: (name: string) => `Remove ${name}`,
  },
  tags: {
    add: 'Add a tag',
    addNow: 'Add',
    list: 'Tags on this ticket',
    remove: (tag: string) => `Remove tag ${tag}`,
  },
  due: {
    date: 'Due',
    time: 'Due time',
    set: 'Set a due date',
    change: 'Change due date',
    save: 'Save due date',
    clear: 'No due date',
    keep: 'Keep due date',
    incomplete: 'A due date needs a day and a time.',
  },
  /** What became of text that was typed: it is there still. */
  kept: 'What you typed is kept.',
  cancel: 'Cancel',
  discard: 'Discard',
  keepEditing: 'Keep editing',
  summary: {
    edit: 'Edit title',
    label: 'Title',
    save: 'Save',
    empty: 'A ticket needs a title.',
    unsaved: 'Your new title isn’t saved.',
  },
  description: {
    edit: 'Edit description',
    label: 'Description',
    save: 'Save description',
    hint: 'As it was typed, Markdown signs and all.',
    unsaved: 'Your new description isn’t saved.',
    saved: 'Description saved',
    htmlTitle: 'This description can’t be edited here',
    /** Why it isn't offered: nobody wants to edit the source of a formatted mail. */
    isHtml:
      'It is formatted, and would lose that if it were edited as text. DeskDirector itself can change it.',
  },
}
