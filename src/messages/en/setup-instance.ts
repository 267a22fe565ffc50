import { plural } from '../../lib/plural'

const duration = (milliseconds: number) =>
  milliseconds < 1000
    ? `${Math.round(milliseconds)} ms`
    : `${(Math.round(milliseconds / 100) / 10).toLocaleString('en')} s`

const minutes = (count: number) =>
  plural('en', count, { one: (n) => `${n} minute`, other: (n) => `${n} minutes` })

/** What the instance answers, and what its profile makes of it. */
export const setupInstance = {
  notAsked: 'Not asked: the launch didn’t get that far.',
  sessionOver: 'Not asked: the session is over, and nothing is sent any more.',
  reach: {
    title: 'The instance answers',
    answered: (milliseconds: number) => `Yes, the fastest call in ${duration(milliseconds)}.`,
    shut: (host: string) =>
      `Something answers at ${host}, but it doesn’t let this page’s origin in.`,
    nobody: (host: string) => `Nothing answers at ${host}.`,
    slow: (host: string) => `${host} said nothing for 15 seconds.`,
    nothingBound: 'Not asked: the profile binds nothing that could be tried.',
    shutAdvice: [
      'In the admin portal, go to Admin > Advanced > Developer Corner.',
      'At the foot of that page, add this page’s origin to the allowed origins, and save.',
      'If it is there already, check again in a minute: a proxy that answers for an instance which is down looks the same.',
    ],
    nobodyAdvice: [
      'Check the address: opened in a browser tab, it shows your DeskDirector.',
      'Check this device’s connection, and the network’s proxy and firewall.',
      'If the address opens in a tab, something in this browser stops the page’s calls: a content blocker, or a security policy that the page’s own host sends. The page sees only silence then.',
    ],
    slowAdvice: ['Check again in a minute. If it stays so, ask whoever runs the instance.'],
  },
  pass: {
    title: 'The access token is accepted',
    portal: 'Yes, as one of the client portal.',
    tech: 'Yes, as one of TECH.',
    named: (app: string) => `The menu item’s address says app=${app}.`,
    found: 'The page found that out by asking.',
    refused: 'No: the instance answered with status 401.',
    otherSide: (app: string) =>
      `No: the menu item’s address says app=${app}, and the token is of the other platform.`,
    unknown: 'None of the answers tells.',
    notReached: 'Not known, since the instance can’t be reached.',
    advice: [
      'Open the menu item in DeskDirector again: a token lasts an hour at most, and works only where it was made.',
      'Check that the menu item leads straight to this page: a copied address with a token in it stops working.',
    ],
    otherSideAdvice: [
      'In the menu item’s address, take app=portal or app=tech out: the page finds out by itself.',
    ],
  },
  timeLeft: {
    title: 'The access token’s time',
    left: (count: number) => `${minutes(count)} left.`,
    lessThanOne: 'Less than a minute left.',
    unsaid: 'The token doesn’t say when it ends, so the page counts from the launch.',
    over: 'It is over.',
    advice: ['Open the menu item in DeskDirector again.'],
  },
  operations: {
    me: 'Who is signed in',
    'tickets.find': 'The list of tickets',
    'ticket.get': 'One ticket',
    answered: (milliseconds: number) => `Answered in ${duration(milliseconds)}.`,
    withBroken: (milliseconds: number) =>
      `Answered in ${duration(milliseconds)}, but some of it isn’t what this page was set up for:`,
    unlike: 'The answer isn’t what this page was set up for:',
    broke: 'The page itself failed over the answer.',
    breach: (field: string, expected: string) =>
      `${field === '' ? 'the answer as a whole' : field}: expected ${expected}`,
    breachAdvice:
      '“npm run connect -- --check” shows what changed on the instance; “vocabulary” in site.json renames fields.',
    unbound: 'Not bound, so the page doesn’t offer it.',
    meUnbound: 'Not bound: the person is named by what the access token says.',
    nothingToTry: 'Not tried: the list gave no ticket to try it on.',
    notReached: 'Not known, since the instance can’t be reached.',
    notAccepted: 'Not known, since the access token isn’t accepted.',
    noAnswer: 'No answer, though the instance answers other calls.',
    refusedHere: 'Refused with status 401, though the access token is good elsewhere.',
    forbidden: 'Refused with status 403: the person who is signed in may not do this.',
    missing: 'Answered with status 404: the path isn’t there.',
    status: (status: number) => `Answered with status ${status}.`,
    busy: (status: number) => `The instance is busy (status ${status}).`,
    connectAdvice:
      'Run npm run connect against this instance, so that its profile spells the call as its Swagger page does.',
    againAdvice: 'Check again in a minute.',
    permissionAdvice:
      'Give the person the permission in DeskDirector, or look at it as somebody who has it.',
    writing: 'Bound, and they write',
    writingText: 'Not tried, since a check changes nothing. The page offers them.',
    reading: 'Bound, and they only read',
    readingText: 'Not tried; the page asks for them where it needs them.',
    unboundTitle: 'Not bound',
    unboundText:
      'The page doesn’t offer these. Where the instance can do them, npm run connect writes a profile that binds them.',
  },
}
