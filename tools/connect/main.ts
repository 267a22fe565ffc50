import { createTwoFilesPatch } from 'diff'
import { describeMistakes } from '../../src/deskdirector/profile'
import { matchInstance } from '../../src/session/allowed-origin'
import { checkProfile } from './check-profile'
import type { Endpoint } from './endpoint'
import { createFetchText } from './fetch-text'
import { findDocuments, type NamedDocument } from './find-documents'
import { liveLines } from './live-lines'
import { profileName } from './profile-name'
import { readOptions, USAGE, type Options } from './options'
import { planSite } from './plan-site'
import { oneLine, printable } from './plain-text'
import { profileOf, propose } from './propose'
import { readDocument } from './read-document'
import { readEndpoints } from './read-endpoints'
import { readRecord, recordName, writeRecord } from './record'
import { driftTable } from './report-drift'
import { proposalLines } from './report-proposals'
import { resolvedProfile, siteMistakes, siteOf } from './site-mistakes'
import { Trouble } from './trouble'
import type { World } from './world'

/** Files larger than this are no document of an API. */
const LARGEST = 40_000_000

/** Runs connect as from the command line; gives the exit code. Prints what went wrong, and never throws for it. */
export async function main(args: readonly string[], world: World): Promise<0 | 1 | 2> {
  try {
    const options = readOptions(args)
    if (options.wantsHelp) {
      world.print(USAGE)
      return 0
    }
    return await run(options, world)
  } catch (error) {
    if (!(error instanceof Trouble)) throw error
    world.print(printable(error.message))
    return error.exitCode
  }
}

async function run(options: Options, world: World): Promise<0 | 1> {
  const fileName = world.env['SITE'] || 'site.json'
  const text = await world.readFile(fileName)
  const mistakes = text === null ? [] : siteMistakes(text, fileName)
  if (mistakes.length > 0) throw new Trouble(describeMistakes(fileName, mistakes))
  const documents = await gather(options, world)
  const endpoints = documents.flatMap(({ root }) => readEndpoints(root))
  world.print(
    `Read ${documents.map(({ name }) => oneLine(name)).join(', ')}: ${String(endpoints.length)} operations.`,
  )
  const name = profileName(options, text, documents)
  const recordFile = recordName(fileName)
  const record = readRecord(recordFile, await world.readFile(recordFile))
  return options.isCheck
    ? check(options, world, { text, fileName, name, endpoints, record })
    : write(options, world, { text, fileName, name, endpoints, record })
}

interface Work {
  readonly text: string | null
  readonly fileName: string
  readonly name: string
  readonly endpoints: readonly Endpoint[]
  readonly record: ReturnType<typeof readRecord>
}

async function gather(
  { address, files }: Options,
  world: World,
): Promise<readonly NamedDocument[]> {
  if (address !== null) {
    return findDocuments(
      address,
      createFetchText((line) => world.print(line), world.fetch),
      (line) => world.print(line),
    )
  }
  const documents: NamedDocument[] = []
  for (const file of files) {
    const text = await world.readFile(file)
    if (text === null) {
      const hint =
        /^[\w-]+(\.[\w-]+)+$/.test(file) && !/\.json$/i.test(file)
          ? ` Did you mean https://${file}?`
          : ''
      throw new Trouble(`There is no file ${oneLine(file)}.${hint}`)
    }
    if (text.length > LARGEST)
      throw new Trouble(
        `${oneLine(file)} is larger than 40 MB: connect reads no document of that size.`,
      )
    if (text.length > LARGEST / 8) world.print('The document is large: this takes a moment.')
    documents.push({ name: file, root: readDocument(oneLine(file), text) })
  }
  return documents
}

async function check(options: Options, world: World, work: Work): Promise<0 | 1> {
  const { text, fileName, endpoints, record } = work
  if (text === null) throw new Trouble(`There is no ${fileName} to check.`)
  const own = resolvedProfile(text, work.name)
  const served =
    options.origin === null
      ? undefined
      : matchInstance(options.origin, siteOf(text)?.instances ?? [])
  const name = own === null && options.profile === null ? (served?.profile ?? work.name) : work.name
  const profile = own ?? resolvedProfile(text, name)
  if (profile === null)
    throw new Trouble(
      `${fileName} has no profile ${name} to check. Run connect without --check to write one, or name it with --profile.`,
    )
  const found = checkProfile(
    profile,
    endpoints,
    Object.hasOwn(record, name) ? record[name] : undefined,
  )
  if (!Object.hasOwn(record, name)) {
    world.print(
      `There is no record of what the document said when ${name} was written (${recordName(fileName)}): only what the page itself needs can be compared.`,
    )
  }
  const count = Object.keys(profile.portal).length + Object.keys(profile.tech).length
  if (found.length === 0)
    world.print(`The profile ${name} is as the document says: all ${String(count)} bindings.`)
  else {
    world.print(`The profile ${name} and the document differ:`)
    world.print(driftTable(found))
  }
  const live = await liveLines(options, world, profile)
  for (const line of live.lines) world.print(line)
  return found.length === 0 && live.isGood ? 0 : 1
}

async function write(options: Options, world: World, work: Work): Promise<0 | 1> {
  const { text, fileName, name, endpoints, record } = work
  if (text === null && options.origin === null) {
    throw new Trouble(
      `There is no ${fileName} yet. Say which instance the document is of, and connect makes one: --instance https://…`,
    )
  }
  const proposals = propose(endpoints)
  for (const line of proposalLines(proposals)) world.print(line)
  const proposed = profileOf(proposals)
  const count = Object.keys(proposed.portal).length + Object.keys(proposed.tech).length
  if (count === 0)
    throw new Trouble('\nNothing in the document is anything the page can use. Nothing is written.')
  const plan = planSite({
    text,
    fileName,
    name,
    origin: options.origin,
    proposed,
    record,
    endpoints,
  })
  world.print('')
  for (const line of plan.notes) world.print(printable(line))
  const profile = resolvedProfile(plan.text, name)
  const live =
    profile === null ? { lines: [], isGood: true } : await liveLines(options, world, profile)
  for (const line of live.lines) world.print(line)
  const recordFile = recordName(fileName)
  const recordText = writeRecord(plan.record)
  const isNewRecord = recordText !== (await world.readFile(recordFile))
  if (plan.text === text && !isNewRecord) {
    world.print(`${fileName} is as the document says already. Nothing to write.`)
    return 0
  }
  if (plan.text === text)
    world.print(`${fileName} stays as it is; ${recordFile} is brought up to date.`)
  else world.print(printable(patchOf(fileName, text ?? '', plan.text)))
  if (!options.isAgreed && !(await agrees(world, plan.text === text ? recordFile : fileName))) {
    world.print('Nothing is written.')
    return 1
  }
  if (plan.text !== text) await world.writeFile(fileName, plan.text)
  await world.writeFile(recordFile, recordText)
  world.print(
    `Written: ${plan.text === text ? recordFile : `${fileName} and ${recordFile}`}. Put both into your repository.`,
  )
  return 0
}

async function agrees(world: World, fileName: string): Promise<boolean> {
  const answer = await world.ask(`Write ${fileName}? [y/N] `)
  return /^\s*y(es)?\s*$/i.test(answer ?? '')
}

/** The change as a unified diff. */
function patchOf(fileName: string, before: string, after: string): string {
  const patch = createTwoFilesPatch(`${fileName} (now)`, `${fileName} (new)`, before, after)
  return patch
    .split('\n')
    .filter((line) => !/^(Index: |={20})/.test(line))
    .join('\n')
}
