/** Two people changed the same: what there was, what is there now, and what this person wants. */
export const conflict = {
  title: 'Someone else changed this ticket',
  about:
    'You both changed the same part of this ticket. Nothing of yours is sent until you choose.',
  base: 'Before',
  theirs: 'Theirs, on the ticket now',
  mine: 'Yours, not sent yet',
  fields: {
    summary: 'Title',
    description: 'Description',
    status: 'Status',
    priority: 'Priority',
    queue: 'Queue',
    assignees: 'Assigned to',
    dueOn: 'Due',
    tags: 'Tags',
    contact: 'Contact',
  },
  none: 'None',
  nobody: 'Nobody',
  /** A choice that no list names any more. */
  unnamed: 'A choice that is no longer listed',
  takeTheirs: 'Theirs',
  takeMine: 'Mine',
  keepTheirs: 'Keep theirs',
  useMine: 'Use mine',
  /** Some of each. */
  useChosen: 'Use what I chose',
  later: 'Decide later',
  /** Between two parts of a long text that stayed as it was. */
  omitted: '…',
}
