import { plural } from '../../lib/plural'
import { setupDevice } from './setup-device'
import { setupFrame } from './setup-frame'
import { setupInstance } from './setup-instance'
import { setupLaunch } from './setup-launch'

/** The set-up check, for whoever looks after the menu item. */
export const setup = {
  title: 'Set-up check',
  text: 'What this page finds when it looks at its own set-up, for whoever looks after the menu item in DeskDirector.',
  backToTickets: 'Tickets',
  backToNotice: 'Back to what went wrong',
  again: 'Check again',
  copyReport: 'Copy report',
  reportCopied: 'Report copied',
  showReport: 'The report as text',
  summary: {
    checking: 'Checking…',
    checkingText: 'Nothing is changed by this: the page only looks and asks.',
    inOrder: 'Everything is in order',
    inOrderText:
      'Nothing needs doing. Where it says Limited, the page finds another way or leaves something out.',
    toDo: (count: number) =>
      plural('en', count, { one: (n) => `${n} thing to do`, other: (n) => `${n} things to do` }),
    toDoText: 'Each is marked below, with the place in DeskDirector that decides it.',
  },
  states: {
    good: 'In order',
    bad: 'To do',
    limited: 'Limited',
    unknown: 'Not known',
    waiting: 'Checking',
  },
  sections: {
    launch: 'The launch',
    instance: 'The connection to DeskDirector',
    operations: 'What the page can do there',
    frame: 'The frame and its sandbox',
    device: 'This browser',
  },
  report: {
    title: 'Set-up check of the ticket page',
    page: (address: string) => `Page: ${address}`,
    browser: (name: string) => `Browser: ${name}`,
    checkedOn: (moment: string) => `Checked: ${moment}`,
    result: (words: string) => `Result: ${words}`,
  },
  tryIt: {
    popups: 'Try opening a window',
    dialogs: 'Try a dialog',
  },
  copyOrigin: 'Copy origin',
  originCopied: 'Origin copied',
  failed: 'This check itself failed. The others count without it.',
  launch: setupLaunch,
  frame: setupFrame,
  instance: setupInstance,
  device: setupDevice,
}
