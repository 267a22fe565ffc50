import { plural } from '../../lib/plural'

/** "Your reply", as it is said within a sentence. */
const within = (what: string) => what.charAt(0).toLowerCase() + what.slice(1)

const files = (count: number) =>
  plural('en', count, { one: (n) => `${n} file`, other: (n) => `${n} files` })

/** Groups of media types, and what people call them. */
const kinds: Readonly<Record<string, string>> = {
  'image/*': 'pictures',
  'video/*': 'videos',
  'audio/*': 'sound',
  'text/*': 'text',
}

/** Whatever is written and sent: how far it has come, and what is kept meanwhile. */
export const writing = {
  /** Whose drafts there are isn't known yet. */
  opensLate:
    'You can write here as soon as your help desk says who is signed in. It didn’t so far; it is being asked again.',
  /** A draft that was there already. */
  draft: {
    restored: 'Restored. Written: {when}',
    /** It was to be sent. */
    notSent: 'It wasn’t sent: the page was left before it could be. You wrote it {when}.',
    /** From another tab, where it can still be taken back. */
    leaving:
      'This is about to be sent from another tab. What you change here keeps it from leaving.',
    discard: 'Discard draft',
    discarded: 'Draft discarded.',
    restore: 'Restore draft',
  },
  choices: {
    failed: 'The choices didn’t load.',
    again: 'Try again',
    /** Which choices: `Load the choices of Status`. */
    againOf: (field: string) => `Try again to load the choices for ${field}`,
  },
  elsewhere: {
    sent: {
      title: 'It was sent from another tab',
      text: 'It has arrived from there, and wasn’t sent a second time.',
    },
    changed: {
      title: 'It wasn’t sent from here',
      text: 'It was changed, deleted or sent in another tab just before. What stands here now is how it is.',
    },
  },
  sending: 'Sending…',
  /** Another tab is sending something to the same ticket. */
  held: 'Waiting for another tab that is sending…',
  sendingFile: (name: string) => `Sending ${name}…`,
  checking: 'Checking whether it arrived…',
  isKept: 'What you wrote is kept.',
  /** Nothing of it was written, for certain. `what` begins a sentence: "Your reply". */
  refused: {
    title: (what: string) => `${what} didn’t go through`,
    unread:
      'Files that may go with it can’t be read on this device just now, and it isn’t sent without them. Opening the menu item again may help.',
    /** When a session has ended, by how long what was written lasts. */
    renew: {
      lasting: 'What you wrote is kept. Open the menu item in DeskDirector again to send it.',
      here: 'Copy what you wrote before you open the menu item in DeskDirector again: nothing can be stored here.',
      nothing: 'Open the menu item in DeskDirector again to go on.',
    },
  },
  refusedFile: {
    title: (name: string) => `${name} didn’t go through`,
    stopped: 'It was stopped before it arrived.',
    kept: 'It is kept here, and so are the files after it.',
  },
  doubtful: {
    title: (what: string) => `It isn’t known whether ${within(what)} arrived`,
    titleOfFile: (name: string) => `It isn’t known whether ${name} arrived`,
    absent: 'It isn’t in the ticket, as that was last read.',
    /** In place of the advice: something of the same words that nobody signed. */
    alike:
      'The same is there by now, and it can’t be told who sent it. Look whether it was you: sent once more, it could be there twice.',
    advice: 'Sending it again looks for it first.',
    adviceOnFile: 'It is kept here. Sending it again looks for it first.',
    adviceOnGoneFile:
      'It left before this page was opened, and wasn’t kept on this device. Look whether it is in the ticket, and attach it again if it isn’t.',
    renew: {
      lasting:
        'What you wrote is kept. Open the menu item in DeskDirector again: it is looked for then.',
      here: 'Copy what you wrote, open the menu item in DeskDirector again, and look whether it arrived: nothing can be stored here.',
      nothing: 'Open the menu item in DeskDirector again, and look whether it arrived.',
    },
  },
  checkAgain: 'Check again',
  sendAgain: 'Send again',
  edit: 'Edit my text',
  isThere: 'It’s there, discard my text',
  isFileThere: 'It’s there, discard my copy',
  isSeenTo: 'Continue without it',
  dismiss: 'Dismiss',
  kept: {
    device: 'Draft kept on this device',
    session: 'Draft kept until this tab is closed',
    page: 'Draft kept only while this page is open',
  },
  files: {
    list: 'Files to send',
    attach: 'Attach files',
    total: (count: number, size: string) => `${files(count)}, ${size}`,
    remove: (name: string) => `Remove ${name}`,
    notKept: 'only while this page is open',
    /** A picture that was pasted, by the time: it has no name of its own. */
    pasted: (time: string, ending: string) => `pasted-${time}.${ending}`,
    refused: {
      title: (count: number) =>
        plural('en', count, {
          one: () => 'A file wasn’t added',
          other: (n) => `${n} files weren’t added`,
        }),
      size: (name: string, size: string, most: string) =>
        `${name} weighs ${size}. A file may weigh ${most} at most.`,
      type: (name: string, taken: readonly string[]) =>
        `${name} is of a kind that isn’t taken here. Taken: ${taken
          .map((type) => kinds[type] ?? type)
          .join(', ')}.`,
    },
  },
}
