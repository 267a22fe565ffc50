import type { Script } from '../script'

export const onboardingScripts: readonly Script[] = [
  {
    titles: [
      'New starter: {newcomer} joins {team}',
      '{newcomer} starts on {day}, laptop and accounts please',
      'Onboarding {newcomer}',
    ],
    description:
      '{newcomer} joins {team} on the first of {month}.\n\n- {device}, docking station, headset\n- same groups as {colleague}\n- a number in our range, {extension} is free\n- building card is arranged by us',
    queue: 'desk',
    type: 'starter',
    category: 'identity',
    tags: ['onboarding'],
    tasks: ['Account and licence', 'Laptop', 'Groups as agreed', 'Phone number', 'Welcome call'],
    talk: `
    agent: Welcome to {newcomer} in advance! Two questions: which e-mail address should it be, and should the laptop go to the office or to a home address?
    contact: Office please. First name dot last name as usual.
    agent: Account is created. Plan:

    | What | When |
    | --- | --- |
    | Laptop installed | two days before |
    | Sent to the office | the day before |
    | Welcome call, 20 minutes | first day, {time} |
    contact: Wonderful. The initial password to me please, I hand it over in person.
    internal: Copied groups of {colleague} except *Payroll*; asked the contact first.
    contact: {newcomer} is in and writing mails already.`,
  },
  {
    titles: [
      'Leaver: {colleague}, last day is {day}',
      'Please close the account of {colleague}',
      'Offboarding {colleague}',
    ],
    description:
      '{colleague} leaves us on {day}. Please block the account at {time}, not earlier, and give {team} access to the mailbox for three months. The {device} comes back to reception.',
    queue: 'desk',
    type: 'leaver',
    category: 'identity',
    tags: ['security'],
    tasks: ['Block sign-in', 'Mailbox to team', 'Collect device', 'Remove licence'],
    talk: `
    agent: Scheduled for that minute. Should messages get an automatic answer?
    contact: Yes: "I no longer work here, please write to the team." In a friendlier tone than that.
    agent: I made it friendlier. Do you want the private phone removed from our management as well? Company data goes, private photos stay.
    contact: Yes, thank you for mentioning it.
    internal: Account blocked on time, sessions revoked, licence returned to the pool.
    agent: All done. The mailbox closes by itself in 90 days; say so if you need longer.`,
  },
  {
    titles: [
      'Access to {folder} for {colleague}',
      '{colleague} needs write access to {folder}',
      'Permission denied on {folder}',
    ],
    description:
      '{colleague} gets "You do not have permission" when opening {folder}. It is needed for the month-end work, so before {day} if possible.',
    queue: 'desk',
    type: 'access',
    category: 'identity',
    tags: [],
    talk: `
    agent: The owner of that folder is the head of {team}. I have sent the question there, it needs one click.
    contact: The head of {team} is on a boat without signal until {day}. Is there a deputy?
    agent: There is, I forwarded it.
    agent: Approved. {colleague} has to sign out and in once.
    contact: Opens now. Thanks!`,
  },
  {
    titles: [
      'Loan laptop for a trainee in {team}, two weeks',
      'Temporary account for an auditor in {team}',
      'Guest access for a consultant until the end of {month}',
    ],
    description:
      'We have a visitor for two weeks who needs a computer, Wi-Fi and read access to {folder}. Nothing else please.',
    queue: 'desk',
    type: 'request',
    category: 'identity',
    tags: ['onboarding'],
    priority: 'low',
    talk: `
    agent: A loan machine ({asset}) is free. The account will switch itself off on the last day at 18:00.
    contact: Could it be one day longer, just in case?
    agent: Of course, one day longer it is. The parcel should be with you on {day}.
    contact: Received and working.`,
  },
  {
    titles: [
      'Accents missing in my name',
      'Please correct the spelling of my name everywhere',
      'Name of {newcomer} is shown without accents',
    ],
    description:
      'In the address book the name has lost its accents, on the badge it is right. It is a small thing but it is *the name*. Please correct it wherever it appears.',
    queue: 'desk',
    type: 'request',
    category: 'identity',
    tags: ['onboarding'],
    priority: 'low',
    talk: `
    agent: It is not a small thing. I changed the display name in the directory; address book, Teams and the phone follow within a day. The mail address stays without accents, as other mail systems may trip over them. Is that all right?
    contact: Perfectly all right.
    internal: HR import overwrites the name each night from an ASCII export! Asked them for UTF-8.
    agent: Names will also survive the nightly import from HR from now on; that is where the accents were lost.
    contact: Looks right everywhere now. Thank you for caring.`,
  },
]
