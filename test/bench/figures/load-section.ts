import type { ProfileLoads } from '../load/measure-loads'
import { describeProfile } from '../profiles'
import type { Scenario } from '../scenarios'
import { loadTargets, requestsTable, timesTable } from './load-tables'
import { summariseLoads } from './summarise-loads'
import { inTimes } from './words'
import type { Section } from './write-report'

/** What the columns of the times mean, and what the emulation leaves out. */
export const loadWords: readonly string[] = [
  '**First row**: from navigation start to the first ticket’s row on the screen (the sample: to the name), in the ' +
    'first task after the frame that has it. **Usable**: the row’s link, or the list it stands in, and the search ' +
    'field have their handlers, in the first task after the frame that has those; its ratio, too, is to the limit’s first row. Filters, ' +
    'order and count, which this page fetches after that, aren’t in it. ' +
    '**In a round**: the least and the most of the ratios of single rounds. **Shift**: the worst layout-shift score of all rounds. **Moved**: how far, in px, a row of the first sight stands ' +
    'elsewhere in the end, at the worst; the score can’t tell where the page’s rows have taken the place of others.',
  `**Targets**, on each profile: the first row ≤ ${inTimes(loadTargets.shownRatio)} the limit’s, usable ≤ ` +
    `${inTimes(loadTargets.interactiveRatio)}, no shift, and nothing moved. They are held for the plain case, this page among 25 tickets, and ` +
    'a figure that misses its target says so. Those of more tickets are told without a target: the answer of an instance ' +
    'that doesn’t page grows with them (by how much is said below), and the bundle shares its wire.',
  'This favours the page: the limit draws all 25 rows, with title, status and day, where the page draws at first as ' +
    'many as fill the screen (13 on one of 800 px), with title and number. Usable is read at React’s first rows, with ' +
    'title and number, before status, priority, assignee, time and last words are drawn in.',
  'Nothing is in any cache, each load has a browser context and a token of its own, and the pages take turns: the page and the limit ' +
    'three in each round, the others one. ' +
    'Everything is gzip’d; the API is another origin, which takes 80 ms an answer and gets its preflights. Chromium’s ' +
    'emulation lets preflights pass at once and counts the server’s time into the latency: both favour the limit. ' +
    'Chromium runs with `--no-enable-lazy-source-positions`: what watches a page asks where in its code each request ' +
    'comes from, and without that flag V8 parses the code once more to tell, which no visitor waits for; it is the same for ' +
    'all pages. `icon.png` is blocked: Chromium asks for it on behalf of a tab, and never for a page in a frame, ' +
    'where this one is shown; the other pages have none. ' +
    'The sample’s jQuery and lodash are the published ones; its style sheet is made by today’s Tailwind of what ' +
    'Tailwind 1.2 has by default; what all of it weighs is in the table of what is asked for. ' +
    'Among 1,000 tickets and more, the local instance’s own search is in the times of both. Below this page stand three ' +
    'that do one thing otherwise, and among 10,000 tickets one: what each wins and loses is in the table. They are ' +
    'measured on Slow 4G only, and a bundle at low priority on the naive page only. This page asks for its bundle 40 ms ' +
    'after its first call: asked for at once, its bytes come amid the answer. None preconnects: which instance to ask ' +
    'stands in the launch’s address alone, and the script that reads it asks there and then.',
]

/** The times of one profile; with `requests`, what was asked for as well. */
export function loadSection(
  scenarios: readonly Scenario[],
  { profile, loads }: ProfileLoads,
  requests: boolean,
): Section {
  const times = timesTable(summariseLoads(scenarios, loads))
  return {
    title: describeProfile(profile),
    parts: requests
      ? [times, 'What each of them asks for, by its last load:', requestsTable(scenarios, loads)]
      : [times],
  }
}
