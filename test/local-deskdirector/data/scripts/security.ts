import type { Script } from '../script'

export const securityScripts: readonly Script[] = [
  {
    titles: [
      'Suspicious mail about an unpaid toll',
      'Is this message from our director real?',
      'Phishing? "Your parcel is waiting"',
    ],
    description:
      'I received the attached message this morning. The sender looks like somebody of ours but the address is odd. **I did not click anything.** What should I do with it?',
    queue: 'security',
    type: 'security',
    category: 'security',
    tags: ['security'],
    priority: 'high',
    talk: `
    agent: Well spotted, and thank you for not clicking. Please use the *Report* button in Outlook; that gives me the original.
    contact: Reported just now.
    internal: Same lure reached {count} mailboxes here, nobody else opened it. Purged from all of them, sender domain blocked.
    agent: It was a fake: the link led to a copy of the Microsoft sign-in page. It is removed from all mailboxes of your company.
    contact: Good. May I tell my colleagues about it at the stand-up?
    agent: Please do, stories work better than slides.`,
  },
  {
    titles: [
      'I clicked a link and typed my password',
      'I fear somebody has my password',
      'Entered my password on a false page',
    ],
    description:
      'I am embarrassed: I opened a link that looked like a shared document and entered my password at {time}. Nothing happened afterwards, which made me suspicious.',
    queue: 'security',
    type: 'security',
    category: 'security',
    tags: ['security', 'vip'],
    priority: 'critical',
    talk: `
    agent: Telling us at once was exactly right. I have signed you out everywhere and blocked the account for the moment. I will call your mobile in two minutes with a new password.
    internal: One sign-in from {address} via a proxy at {time}, inbox rule "." created that moves mail to RSS Feeds. Rule removed, tokens revoked, mail trace started.
    agent: What we found and did:

    - one foreign sign-in, lasting four minutes
    - a hidden rule in your mailbox, **removed**
    - no message was sent in your name
    - second factor registered again, on your phone only
    contact: Thank you for being so calm about it. Is there anything I should tell customers?
    agent: No. Nothing left the mailbox. We watch the account for another week.`,
  },
  {
    titles: [
      'A red window on {asset} talks to me',
      'Virus alarm on {asset}, with a number to call',
      'Pop-up says the computer is infected, call this number',
    ],
    description:
      'A window in red came up on {asset} and spoke to me (!) asking to call a number. I turned the screen off and am writing from my phone.',
    queue: 'security',
    type: 'security',
    category: 'security',
    tags: ['security'],
    priority: 'high',
    talk: `
    agent: Very good reaction. It is only a web page that makes noise. Hold **Alt** and press **F4**, several times if need be, and leave the number alone.
    contact: Silence at last.
    agent: I have run a full scan from here, it is clean. Your browser also allowed notifications from that page; I removed the permission.
    contact: Thanks, back to work with a lower pulse.`,
  },
  {
    titles: [
      'New phone, lost my authenticator',
      'Second factor does not work after phone change',
      'Locked out: code never arrives',
    ],
    description:
      'I have a new phone since {day} and the authenticator app on it is empty. Now I cannot sign in to anything except this portal.',
    queue: 'desk',
    type: 'access',
    category: 'identity',
    tags: ['security'],
    talk: `
    agent: Before I reset that, I have to be sure it is you. I will ring the number we have on file, the one that ends in 47. When is a good time?
    contact: Now until {time}, please.
    internal: Identity confirmed by call-back and manager's name. Temporary pass valid for one hour.
    agent: Thank you for the call. With the temporary pass you can register the new phone at [aka.example/mfa](https://aka.example/mfa).
    contact: Registered, and I wrote down the recovery codes this time.`,
  },
  {
    titles: [
      'Questionnaire of our cyber insurance',
      'Security form of our insurer, {count} pages',
      'Insurance form: backups, patching, passwords',
    ],
    description:
      'Our insurer sends a form with {count} pages. Most of it is about things you do for us. Could you fill in the technical part until {day} next week?',
    queue: 'security',
    type: 'request',
    category: 'security',
    tags: ['security', 'project'],
    isLasting: true,
    tasks: ['Inventory', 'Patch evidence', 'Restore test', 'Review with management'],
    talk: `
    agent: With pleasure. I take pages 3 to 9; the ones about contracts and training have to come from you.
    contact: Fair. {colleague} does the training part.
    agent: First draft is in {folder}. Two answers are an honest *no* at present:

    1. the restore test of this year has not been done yet
    2. two old machines in {team} still run without encryption
    contact: Can both be fixed before we send it?
    agent: Yes. Restore test planned for {day}, the two machines are exchanged the week after.
    internal: Encryption of WS-0075 fails with {code}; TPM has to be cleared on site.
    contact: The insurer has confirmed receipt. They may come back with questions.`,
  },
]
