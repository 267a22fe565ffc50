import type { Script } from '../script'

export const workplaceScripts: readonly Script[] = [
  {
    titles: [
      'Account locked after the holidays',
      'Forgot my password',
      'Password expired while travelling',
    ],
    description:
      'Back from two weeks off and the password is gone from my head. After {count} attempts the computer says that I am locked out.',
    queue: 'desk',
    type: 'access',
    category: 'identity',
    tags: [],
    talk: `
    agent: Welcome back! Unlocked. I will call you with a temporary password, please do not send any by mail.
    contact: In again. It made me choose a new one straight away.
    agent: As it should. You can also reset it yourself next time: [how to do it](https://intranet.example/password).`,
  },
  {
    titles: [
      '{asset} hangs in a Windows update',
      'Update has been at {percent}% for an hour',
      'May I switch off during an update?',
    ],
    description:
      'The update has been at {percent}% for more than an hour on {asset}. I am afraid to switch it off.',
    queue: 'desk',
    type: 'incident',
    category: 'workplace',
    tags: [],
    talk: `
    agent: Does the little light for the disk still blink from time to time?
    contact: Every few seconds.
    agent: Then it is alive. Let it be until {time}; if it is still there, hold the power button for ten seconds, nothing will be lost.
    contact: It came back by itself at 81 and is now done.
    internal: Update ring of {team} moved to the evening.`,
  },
  {
    titles: [
      'Wrong time zone in my calendar',
      'Meetings with {site} are shifted by half an hour',
      'Appointments are {count} hours off after travelling',
    ],
    description:
      'All appointments that come from {site} are shifted. They write times in {zone}; my calendar makes something else of it.',
    queue: 'desk',
    type: 'incident',
    category: 'mail',
    tags: ['remote-site'],
    talk: `
    agent: What does the clock at the bottom right show, and which zone is chosen in *Outlook › Calendar*?
    contact: The clock is right. In Outlook it says UTC+05:00, so half an hour short.
    agent: There are two neighbours in that list and the wrong one was picked. Please choose **(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi**; existing appointments move by themselves.
    contact: Everybody now appears at the same minute. For the record: 16:00 there is 10:30 UTC.
    internal: Template for {site} had the wrong zone, corrected for future machines.`,
  },
  {
    titles: [
      'Keyboard types wrong characters',
      'How do I type ø and ß on this keyboard?',
      'Keyboard layout for ø, ß and ñ',
    ],
    description:
      'On my new {device} the keyboard is English and I write names with ø, ß and ñ all day. Copying them from old letters cannot be the way.',
    queue: 'desk',
    type: 'question',
    category: 'workplace',
    tags: [],
    priority: 'low',
    talk: `
    agent: It is not. I added the *US International* layout; switch with **Win + Space**. Then:

    - AltGr + L gives ø
    - AltGr + S gives ß
    - AltGr + N gives ñ
    contact: This changes my life. Please send it to the whole of {team}.`,
  },
  {
    titles: [
      'Desk move: {count} people on {day}',
      'Moving {team} to the second floor',
      'Please disconnect and reconnect three workplaces',
    ],
    description:
      'We move {team} on {day}. Each has two monitors and a dock. Sockets on the new side are numbered 21 to 36.',
    queue: 'field',
    type: 'request',
    category: 'workplace',
    tags: [],
    talk: `
    agent: We come with two people at {time}. Please ask everybody to label their things with the yellow stickers from reception.
    contact: Stickers are out. {colleague} asks whether plants count as equipment.
    agent: Plants travel with their owners.
    internal: Sockets 29 and 30 not patched, done on the way.
    contact: Everything worked at the first try, and the plants are fine.`,
  },
  {
    titles: [
      'Door card reader at {site} does not accept new cards',
      'New door cards refused at {site}',
      'Card reader at {site} blinks red since {day}',
    ],
    description:
      'New cards are refused with two red blinks, old ones work. It started when {vendor} was here on {day}.',
    queue: 'field',
    type: 'incident',
    category: 'network',
    tags: ['remote-site', 'hardware'],
    priority: 'high',
    talk: `
    agent: Could you read me the number on the back of a new card and of an old one?
    contact: New: begins with 0047. Old: begins with 0012.
    internal: Facility code range not in the controller. {vendor} loaded an old configuration.
    agent: The controller does not know the new series. {vendor} has to load it, I opened a case and pushed a little.
    contact: They came this morning, all cards work.`,
  },
  {
    titles: [
      'Browser warns about the timesheet page',
      'Intranet does not open in Edge',
      'Page of the tax office refuses our browser',
    ],
    description:
      'The page says that the connection is not private. I have to hand in by {day}, so is there another way in?',
    queue: 'desk',
    type: 'incident',
    category: 'applications',
    tags: [],
    talk: `
    agent: Is the date in the corner of the screen right?
    contact: It says {month} of last year!
    agent: That is why. I set the clock from here and it will be compared with our time server every hour.
    contact: Page opens. I also got {count} reminders of birthdays that I had missed.`,
  },
]
