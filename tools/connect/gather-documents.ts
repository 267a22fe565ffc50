import type { Documents, NamedDocument } from './documents'
import type { Endpoint } from './endpoint'
import { createFetchText } from './fetch-text'
import { findDocuments } from './find-documents'
import type { Options } from './options'
import { oneLine } from './plain-text'
import { readDocument } from './read-document'
import { readEndpoints } from './read-endpoints'
import { Trouble } from './trouble'
import type { World } from './world'

/** Files larger than this are no document of an API. */
const LARGEST = 40_000_000

/**
 * Reads what a command line names: an instance's documents, or files. Says what was read, and what wasn't. Throws
 * `Trouble` for what is none.
 */
export async function gatherEndpoints(
  options: Options,
  world: World,
): Promise<{ readonly documents: Documents; readonly endpoints: readonly Endpoint[] }> {
  const documents = await gather(options, world)
  const endpoints = documents.read.flatMap(({ root }) => readEndpoints(root))
  const names = documents.read.map(({ name }) => oneLine(name)).join(', ')
  world.print(`Read ${names}: ${String(endpoints.length)} operations.`)
  for (const line of documents.missed) world.print(`Not read: ${line}.`)
  return { documents, endpoints }
}

async function gather({ address, files }: Options, world: World): Promise<Documents> {
  const say = (line: string) => world.print(line)
  if (address !== null) return findDocuments(address, createFetchText(say, world.fetch), say)
  const read: NamedDocument[] = []
  for (const file of files) read.push(await readOne(file, world))
  return { read, missed: [], areAll: false }
}

async function readOne(file: string, world: World): Promise<NamedDocument> {
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
  return { name: file, root: readDocument(oneLine(file), text) }
}
