/** The few words that the boot script says by itself. */
export const boot = {
  checkSetup: 'Check the set-up',
  checkNotLoaded:
    'The check did not load in this sandbox: tick Allow Same Origin, then open the menu item again.',
  notLoaded: {
    title: 'This page did not load',
    text: 'The connection to its own host failed. Nothing was sent or changed.',
    steps: ['Check your connection.', 'Open the menu item again.'],
  },
  originNull: {
    title: 'This page may not say where it comes from',
    text: 'The menu item shows it in a sandbox without Allow Same Origin, so your help desk can’t let it in. Nothing was sent or changed.',
    steps: [
      'Open DeskDirector’s admin portal and edit this menu item.',
      'In its sandbox options, tick Allow Same Origin, beside Allow Scripts.',
      'Save, then open the menu item again.',
    ],
  },
}
