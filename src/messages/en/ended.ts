/** The end of a session. */
export const ended = {
  title: 'Your session has ended',
  text: 'DeskDirector signs this page in for an hour at most. What you had sent stays sent.',
  /** Said while the tickets stay on screen for the grace. */
  readable: (count: number) =>
    `What is on screen stays readable for ${count === 1 ? '1 minute' : `${count} minutes`}.`,
  howToRenew: 'To go on, open the menu item in DeskDirector again.',
  renew: 'Renew',
  renewBlocked:
    'If nothing opens, the portal doesn’t allow new tabs from here: open the menu item yourself.',
}
