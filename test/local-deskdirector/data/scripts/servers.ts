import type { Script } from '../script'

export const serverScripts: readonly Script[] = [
  {
    titles: [
      'Backup of {server} failed two nights in a row',
      'Backup job of {server} ended with warnings',
      'No recent restore point for {server}',
    ],
    description:
      'Automatic message: the job for {server} did not finish in its window. Last good copy is 51 hours old. Error {code}, volume D:.',
    queue: 'desk',
    type: 'incident',
    category: 'servers',
    tags: ['after-hours'],
    priority: 'high',
    isAlert: true,
    talk: `
    internal: Snapshot hung because of an open database transaction. Writer reset, job started by hand.
    agent: The job runs again since {time}. {percent}% done; I will confirm when it is through.
    agent: Finished without errors, and a test restore of three files was good. Next run is tonight as planned.`,
  },
  {
    titles: [
      'Drive D: of {server} nearly full',
      '{server}: less than ten per cent free on drive D:',
      'Low disk space on {server}',
    ],
    description:
      'Automatic message: drive D: of {server} has passed 90% and grows by about {count} GB a week.',
    queue: 'desk',
    type: 'incident',
    category: 'servers',
    tags: ['recurring'],
    isAlert: true,
    talk: `
    internal: Old installers and {count} GB of IIS logs. Logs compressed, rotation set to 60 days.
    agent: Cleaned up; usage is back under 60%. At the present rate that lasts until the planned extension in {month}.`,
  },
  {
    titles: [
      'Certificate of the customer portal expires in {count} days',
      'TLS certificate renewal for the web shop',
    ],
    description:
      'Automatic message: a certificate on {server} will expire in {count} days. Renewal by itself was tried and failed.',
    queue: 'security',
    type: 'request',
    category: 'servers',
    tags: ['security', 'recurring'],
    isAlert: true,
    talk: `
    internal: Validation file was blocked by the new web firewall rule. Exception added for /.well-known only.
    agent: Renewed for another 90 days, and the next renewal was rehearsed with success.`,
  },
  {
    titles: [
      'Restore a deleted folder: {folder}',
      'Somebody emptied {folder}',
      'Need the version from last {day} of a spreadsheet in {folder}',
    ],
    description:
      'We think that {folder} was dragged into another folder or deleted on {day}, between {time} and lunch. Could you bring it back as it was the evening before?',
    queue: 'desk',
    type: 'request',
    category: 'servers',
    tags: [],
    priority: 'high',
    talk: `
    agent: I can see the evening copy of the day before. Shall I put it back in place, or beside the present one with another name?
    contact: Beside it, please. {colleague} has worked in it since.
    agent: Restored as **{folder} (restored)**: 4,118 files, 12.6 GB. Compare in peace and tell me when the copy may go.
    contact: Found everything, you can remove it on {day}.
    internal: Reminder set for the removal.`,
  },
  {
    titles: [
      'Terminal server very slow in the mornings',
      '{server} crawls between eight and nine',
      'Everything on {server} takes forever',
    ],
    description:
      'From eight to about nine {server} is nearly unusable: clicking in {app} takes ten seconds. After coffee it is fine. It annoys the whole of {team}.',
    queue: 'desk',
    type: 'incident',
    category: 'servers',
    tags: ['recurring'],
    isLasting: true,
    talk: `
    agent: Thank you for the times, they help. I have switched on measuring for tomorrow morning. Please note when it is *really* bad, the minute is enough.
    contact: 8:12 and 8:34 were the worst ones.
    internal: Profile disks, antivirus full scan and the {app} updater all start at 08:00. Spread them out.
    agent: Three jobs start at the same minute. I moved two of them into the night. Let us see tomorrow.
    contact: Better, but at 8:30 it still hangs for a while.
    agent: That one is {app} itself, it checks for updates for each of you. I have asked {vendor} how to turn that off centrally.
    contact: Today there was no hanging at all. Please keep it so!`,
  },
  {
    titles: [
      'Old file server: move to SharePoint',
      'Retire {server}',
      'Migration of {folder} and its rights',
    ],
    description:
      'As decided in the yearly review: {server} should go by the end of {month}. {team} is the first to move. We worry mostly about links in spreadsheets and about long paths.',
    queue: 'projects',
    type: 'project',
    category: 'servers',
    tags: ['project'],
    isLasting: true,
    tasks: [
      'Inventory',
      'Clean up rights',
      'Trial with one team',
      'Move the rest',
      'Read-only period',
      'Switch off',
    ],
    talk: `
    agent: First I will only count and look; nothing moves yet. The inventory will say how many paths are too long and how many files nobody touched in five years.
    contact: I bet on {percent} per cent untouched.
    agent: You were close. Summary:

    - 1.9 million files, 2.4 TB
    - **{percent}%** not opened for five years
    - {count} hundred paths longer than 250 characters
    - 37 spreadsheets with links to other spreadsheets
    contact: Could the untouched ones go to an archive, read-only?
    agent: Yes, that would be my proposal too. It halves the duration.
    internal: Robocopy dry run log in the project folder. Watch the two folders with broken inheritance.
    contact: {colleague} will test with {team} from {day}.`,
  },
]
