import type { Script } from '../script'

export const mailScripts: readonly Script[] = [
  {
    titles: [
      'Outlook wants my password again and again',
      'Password prompt every few minutes in Outlook on {asset}',
      'Outlook will not stay signed in',
    ],
    description:
      'Since about {time} today a password box comes up in Outlook, I type it in, it is happy for five minutes and then asks again. Webmail works fine with the same password.',
    queue: 'desk',
    type: 'incident',
    category: 'mail',
    tags: ['recurring'],
    talk: `
    agent: Hi {contact}, sorry about that. Is it only Outlook, or does Teams ask as well? And did you change your password in the last few days?
    contact: Teams is quiet. I did change it on {day}, it made me.
    agent: Then an old password is most likely still saved on the laptop. Could you:

    1. close Outlook
    2. open **Credential Manager** from the Start menu
    3. remove every line that begins with \`MicrosoftOffice16\`
    4. start Outlook again and sign in once
    contact: There were {count} of them! All gone now. It asked once and has been silent since.
    internal: Sign-in log shows a stale token from {asset}, nothing suspicious. Location matches.
    agent: Good to hear. I leave this open until tomorrow and close it if the box stays away.`,
  },
  {
    titles: [
      'Please give {colleague} access to the shared mailbox',
      'Shared mailbox missing for {colleague}',
      'Cannot send from the mailbox of {team}',
    ],
    description:
      'We share one mailbox in {team}. {colleague} took over part of the work last week and can see the messages but gets an error when answering from the shared address.',
    queue: 'desk',
    type: 'access',
    category: 'mail',
    tags: [],
    talk: `
    agent: Reading and sending are two separate rights here. May {colleague} send *as* the mailbox, or *on behalf of* it? With the first one customers see only the shared address.
    contact: As the mailbox please, customers should not see who it was.
    agent: Done. It takes up to an hour before Outlook knows. A restart of Outlook after that is a good idea.
    contact: Works, thank you! {colleague} has already sent the first one.`,
  },
  {
    titles: [
      'Customer says our mail ends up in their spam folder',
      'Mail from {team} is quarantined by a customer',
    ],
    description:
      'Two people at the same customer told {colleague} this week that our messages go to junk. One of them was a quotation with a deadline, so this is becoming awkward.',
    queue: 'desk',
    type: 'incident',
    category: 'mail',
    tags: [],
    priority: 'high',
    talk: `
    agent: Could one of them send you a message *as an attachment* so that I can read the full headers? Without those I can only guess.
    contact: Attached. It is the quotation of {day}.
    internal: SPF passes, DKIM fails for mail that goes through the newsletter service; selector was never published.
    agent: Found it. The checks on our side came out like this:

    | Check | Result |
    | --- | --- |
    | SPF | pass |
    | DKIM | **fail**, the key was missing in DNS |
    | DMARC | fail because of DKIM |

    The missing key is published now. Please ask the customer to try again tomorrow; DNS needs a few hours.
    contact: Their assistant confirms that today's message came straight to the inbox.
    agent: Lovely. I have also set up a weekly report, so that we see it before your customers do.`,
  },
  {
    titles: ['Calendar of {colleague} shows only busy', 'Cannot see details in a shared calendar'],
    description:
      'I plan visits for {colleague} and since the weekend I only see grey blocks marked Busy, no subject and no place. It was fine before.',
    queue: 'desk',
    type: 'incident',
    category: 'mail',
    tags: ['vip'],
    priority: 'low',
    talk: `
    agent: That is the default right for everybody in the company. I need a yes from {colleague} before I open the details to you, would you ask for it?
    contact: {colleague} is copied and says yes.
    agent: Thank you both. You now have **editor** rights on the calendar, private appointments excepted.
    contact: I can see it all again.`,
  },
  {
    titles: [
      'Mailbox is full and I cannot delete anything',
      'Quota warning, mailbox {percent}% full',
      'Archive for old mail in {team}',
    ],
    description:
      'I get a warning each morning that my mailbox is {percent}% full. I have to keep correspondence for seven years so deleting is not really an option.',
    queue: 'desk',
    type: 'request',
    category: 'mail',
    tags: ['licensing'],
    priority: 'low',
    talk: `
    agent: There is an online archive in your licence, it is only not switched on. Messages older than two years would move there by themselves; you still find them with search. Shall I?
    contact: Does that also work on the phone?
    agent: Not in the phone's own mail app. In the Outlook app yes, with *search in archive*.
    contact: Fine by me, go ahead.
    agent: Switched on. The first sweep may take two days, after that you should be below half.
    internal: Retention policy "7y finance" applied as well, same as the rest of {team}.`,
  },
]
