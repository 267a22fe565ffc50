import { chromium, type Browser } from '@playwright/test'
import { ensureBrowser } from '../../tools/run/find-browser'
import { browserArguments } from '../e2e/browser-arguments'
import { actionsSection } from './actions/actions-section'
import { loadSection, loadWords } from './figures/load-section'
import { describeMachine } from './figures/machine'
import { reportOf, writeReport, type Section } from './figures/write-report'
import { findWorse, record } from './keep-ratios'
import { joinLoads, measureLoads } from './load/measure-loads'
import { memorySection } from './memory/memory-section'
import { readOptions, type Options } from './options'
import { scaleInstance } from './scale/scale-instance'
import { scaleSection } from './scale/scale-section'
import { describeAnswers } from './serve/describe-answers'
import { startWorld, type World } from './serve/start-world'

/**
 * What watches a page here asks where in the code each request comes from, and V8 then parses all of that code once more,
 * which takes this page 100 ms at a slow processor's pace and no visitor ever waits for: it keeps those places from the
 * start.
 */
const watchedAsUnwatched = '--js-flags=--no-enable-lazy-source-positions'

/**
 * `npm run bench`: loads every page of the comparison in turn, then tries this page with much in it, and prints what
 * came of it. A run that left nothing out writes `docs/performance.md`; `--check` fails on ratios that got worse.
 */
async function run(): Promise<void> {
  const options = readOptions(process.argv.slice(2))
  const world = await startWorld({
    scenarios: options.parts.includes('loads') ? options.scenarios : [],
    writable: options.parts.some((part) => part === 'scale' || part === 'actions')
      ? scaleInstance()
      : null,
  })
  try {
    const sections = await measure(options, world)
    if (!options.isWhole) return
    const version = await inBrowser(async (browser) => browser.version())
    const machine = describeMachine(version, options.roundsOn(options.profiles[0]!), new Date())
    const answers = await describeAnswers(world)
    await writeReport(reportOf([machine, ...loadWords, answers], sections))
  } finally {
    await world.close()
  }
}

/** Each part has a browser of its own: one that has loaded hundreds of pages draws slower than a reader's. */
async function inBrowser<Result>(act: (browser: Browser) => Promise<Result>): Promise<Result> {
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: [...browserArguments, watchedAsUnwatched],
  })
  try {
    return await act(browser)
  } finally {
    await browser.close()
  }
}

async function measure(options: Options, world: World): Promise<Section[]> {
  const sections: Section[] = []
  const tell = (section: Section) => {
    sections.push(section)
    process.stdout.write(`\n${[section.title, ...section.parts].join('\n\n')}\n`)
  }
  if (options.parts.includes('loads')) {
    const names = options.profiles.map(({ name }) => name)
    announce(`loads: ${options.scenarios.length} pages on ${names.join(', ')}`)
    const loads = await inBrowser((browser) => loadPages(options, world, browser))
    for (const section of loads) tell(section)
  }
  if (options.parts.includes('scale')) {
    announce('scale: 10,000 rows and 1,000 notes')
    tell(await inBrowser((browser) => scaleSection(browser, world)))
  }
  if (options.parts.includes('actions')) {
    announce('actions: the requests of each')
    tell(await inBrowser((browser) => actionsSection(browser, world)))
  }
  // Last, as it serves the page once more for instances of its own.
  if (options.parts.includes('memory')) {
    announce('memory: 1,000 rows of as many tickets, and of 100,000')
    tell(await inBrowser(memorySection))
  }
  return sections
}

/** Says what is under way: each part takes minutes. */
function announce(part: string): void {
  process.stdout.write(`\n— ${part}\n`)
}

/** Measures the loads; a profile where a check finds one worse, once more, and by both together it stands or falls. */
async function loadPages(options: Options, world: World, browser: Browser): Promise<Section[]> {
  const { scenarios, check } = options
  let measured = await measureLoads(browser, world, options)
  const doubted = measured.filter((of) => check && findWorse(scenarios, [of]).length > 0)
  if (doubted.length > 0) {
    for (const worse of findWorse(scenarios, doubted)) process.stdout.write(`In doubt: ${worse}\n`)
    const again = doubted.map(({ profile }) => profile)
    announce(
      `once more on ${again.map(({ name }) => name).join(', ')}: the machine may have been busy`,
    )
    const more = await measureLoads(browser, world, { ...options, profiles: again })
    measured = joinLoads(measured, more)
  }
  // Before they are recorded anew: those would be worse than nothing.
  for (const worse of check ? findWorse(scenarios, measured) : []) {
    process.stdout.write(`Worse: ${worse}\n`)
    process.exitCode = 1
  }
  if (options.record) record(scenarios, measured)
  return measured.map((of, index) => loadSection(scenarios, of, index === 0))
}

await run()
