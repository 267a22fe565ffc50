import type { Script } from '../script'

export const applicationScripts: readonly Script[] = [
  {
    titles: [
      '{app} crashes when I open a large file',
      '{app} closes without a message',
      'Error {code} when starting {app}',
    ],
    description:
      'Since this week {app} closes itself when I open anything larger than 50 MB. Event viewer shows {code}. I have installed it again, same result.',
    queue: 'desk',
    type: 'incident',
    category: 'applications',
    tags: [],
    talk: `
    agent: Did the screen flicker for a moment around {day}? There was a graphics driver update in that week.
    contact: Yes! I thought it was the power.
    agent: I went back one version of the driver on {asset}. Please start the machine anew and open the large file.
    contact: Opens. Slow as always, but opens.
    internal: Blocked driver 31.0.101 for all machines with this chip until {vendor} fixes it.`,
  },
  {
    titles: [
      'Please install {app} on {asset}',
      '{app} for {colleague}',
      'Second licence of {app} for {team}',
    ],
    description:
      '{colleague} takes over drawings from an agency and needs {app}. Cost centre is the one of {team}.',
    queue: 'accounts',
    type: 'purchase',
    category: 'applications',
    tags: ['licensing'],
    talk: `
    agent: One licence is **{amount}** a year. There is an unused one as well: it was given to somebody who has not opened the program since {month}. Shall I move that one instead?
    contact: Oh, please move it.
    agent: Moved, and {app} installs itself on {asset} within the hour.
    contact: Works. You have just earned a biscuit.`,
  },
  {
    titles: [
      'Excel: link into {folder} is broken',
      'Monthly report cannot find its source file',
      'Power Query cannot refresh, error {code}',
    ],
    description:
      'The monthly report takes numbers from a file in {folder}. Since yesterday I get error {code} on refresh. Month-end is {day}.',
    queue: 'desk',
    type: 'incident',
    category: 'applications',
    tags: [],
    talk: `
    agent: Could you tell me the exact path it asks for? It is in *Data › Edit Links*.
    contact: It wants <code>\\\\{server}\\finance\\{folder}\\plan.xlsx</code>.
    agent: That share moved two weeks ago and the old name was switched off yesterday. I put an alias in place, so the old path works again for three months. Better still: *Change Source* once and save.
    contact: Refreshed, numbers are in. I changed the source in all {count} files.`,
  },
  {
    titles: [
      'OneDrive stuck at "processing changes"',
      'Files do not synchronise on {asset}',
      'Red cross on my OneDrive folder',
    ],
    description:
      'OneDrive has been saying *processing {count} changes* for two days. What I save here does not reach my colleagues.',
    queue: 'desk',
    type: 'incident',
    category: 'applications',
    tags: ['recurring'],
    talk: `
    agent: Is there perhaps a file with a \`:\` or \`?\` in its name, or one that is very large?
    contact: There is a video, 38 GB. From the anniversary party.
    agent: That is the one. Move it to the *Videos* library through the browser and the rest will follow.
    contact: It took a coffee, now everything is green.`,
  },
  {
    titles: [
      "Power BI report shows yesterday's numbers",
      'Dashboard in {room} is frozen',
      'Scheduled refresh fails since {day}',
    ],
    description:
      'The report on the big screen still shows the numbers of {day}. Refresh history says that credentials are missing, whatever that means.',
    queue: 'desk',
    type: 'incident',
    category: 'applications',
    tags: [],
    talk: `
    internal: Gateway service account password expired. Moved to a managed account so that it cannot expire again.
    agent: The connection between report and database had lost its password. Corrected; the next refresh is at {time}.
    contact: Numbers are current. Sales is sad, they liked yesterday's better.`,
  },
  {
    titles: [
      'Update of {app}: test before the weekend?',
      'Upgrade {app} on {server}',
      'New version of {app}, when do we get it?',
    ],
    description:
      'The maker of {app} ends support for our version in {month}. Could we plan the update, with a test by {team} beforehand?',
    queue: 'projects',
    type: 'project',
    category: 'applications',
    tags: ['project', 'after-hours'],
    isLasting: true,
    tasks: ['Copy for testing', 'Test by the team', 'Update', 'Follow-up day'],
    talk: `
    agent: Yes. I make a copy of the server on which {team} can test without fear. It will be ready on {day}.
    contact: We tested: two reports have shifted columns, everything else is as before.
    agent: The two reports use a font that the new version no longer brings along. Installed; would you look again?
    contact: Now they are identical.
    agent: Then I propose Saturday from 07:00, with you as the one who says go or no go at noon.
    internal: Snapshot before the update, keep for five days. Rollback takes 25 minutes, rehearsed.
    contact: Go!`,
  },
]
