import { plural } from '../../lib/plural'

const seconds = (count: number) =>
  plural('en', count, { one: (n) => `${n} second`, other: (n) => `${n} seconds` })

/** What to say about each way in which a request can fail: what happened, then what to do. */
export const failures = {
  session: {
    title: 'Your session has ended',
    advice: 'Open the menu item in DeskDirector again to go on.',
  },
  /** Of what was asked for only after the end. */
  notInTime: 'Not loaded before the session ended',
  forbidden: {
    title: 'DeskDirector doesn’t allow this',
    /** 403: this person may not. */
    person: 'The person who is signed in has no permission for it. An administrator can give it.',
    /** 401 for this one call, with a token that works elsewhere. */
    operation:
      'The access token is good, but this instance doesn’t accept it here. An administrator can run “npm run connect” to bind another call.',
  },
  missing: {
    title: 'This can’t be found',
    advice: 'It may have been archived or moved, or it belongs to somebody else.',
  },
  conflict: {
    title: 'Someone else changed this',
    advice: 'Open the ticket again to see the change, then decide.',
  },
  rejected: {
    title: 'DeskDirector didn’t accept this',
    advice: (status: number) =>
      `It answered with status ${status}. Trying again won’t change that.`,
  },
  busy: {
    title: 'DeskDirector is busy',
    advice: 'Wait a moment, then try again.',
    adviceAfter: (count: number) => `Try again in ${seconds(count)}.`,
  },
  server: {
    title: 'DeskDirector couldn’t answer',
    advice: (status: number) =>
      `Something went wrong on its side (status ${status}). Try again in a minute.`,
  },
  unreachable: {
    title: 'DeskDirector can’t be reached',
    advice: 'Check the connection, then try again.',
    timedOut: 'The answer took too long. Try again.',
  },
  contract: {
    title: 'DeskDirector’s answer couldn’t be read',
    advice:
      'It isn’t in the form this page was set up for. An administrator can see what changed by running “npm run connect -- --check”.',
    /** `more` is how often the same is wrong elsewhere. */
    where: (operation: string, field: string, expected: string, found: string, more = 0) =>
      `${field === '' ? operation : `${operation}, ${field}`}: expected ${expected}, found ${found}${more === 0 ? '' : ` (${more} more like it)`}.`,
  },
  checkSetup: 'Check the set-up',
  unknown: {
    title: 'Something went wrong',
    advice: 'Try again. If it happens once more, open the menu item again.',
  },
  /** The server's own words, quoted. */
  quoted: (words: string) => `DeskDirector says: “${words}”`,
}
