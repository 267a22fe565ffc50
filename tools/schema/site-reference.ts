import { format, resolveConfig } from 'prettier'
import {
  argumentsInWords,
  argumentWords,
  operationNames,
} from '../../src/deskdirector/site-file/operation-arguments'
import { operationNotes } from '../../src/deskdirector/site-file/operation-notes'
import { modelKeys, vocabularyOf, type ModelName } from '../../src/deskdirector/vocabulary'
import type { SchemaPart, WholeSchema } from './json-schema-part'
import { code, entriesIn, entryText, plain, type Entry } from './reference-entry'
import { siteJsonSchema } from './site-json-schema'

/** Where the reference stands, from the project's folder. */
export const REFERENCE_FILE = 'docs/site-reference.md'

const INTRO = `<!-- Made by \`npm run schema\` from src/deskdirector/site-file/. Change the words there. -->

# site.json: every key

What the check of the file knows of each key, and what an editor shows: its type, what it is where it isn’t written, and
an example. A dot leads into an object, \`[]\` into each of a list. [site.json](site.md) is the same with an explanation.`

/** The text of `REFERENCE_FILE`, as prettier writes it. Throws where the schema has no words for a key. */
export async function siteReferenceText(): Promise<string> {
  const schema = siteJsonSchema() as WholeSchema
  const { profiles, ...page } = schema.properties ?? {}
  const written = (entries: readonly Entry[]) =>
    entries.map((entry) => entryText(entry, schema, '###'))
  const parts = [
    INTRO,
    '## The page',
    ...written(entriesIn(schema, { ...schema, properties: page })),
    '## Profiles',
    ...written(profileEntries(schema, profiles ?? {})),
    '## Operations',
    'What a profile’s `portal` and `tech` bind. Arguments in brackets needn’t be given; the page offers those that a' +
      ' binding takes.',
    operationTable(),
    'Words that a binding’s `values` may translate:',
    wordTable(),
    '## A binding',
    ...bindingEntries(schema).map(
      (entry) => entryText(entry, schema, '###') + onlyFor(entry, schema),
    ),
    '## Vocabulary',
    'Keys of a profile’s `vocabulary`, and the names that are tried after its own.',
    vocabularyTable(),
  ]
  const options = await resolveConfig(REFERENCE_FILE)
  return format(parts.join('\n\n'), { ...options, filepath: REFERENCE_FILE })
}

function profileEntries(schema: WholeSchema, profiles: SchemaPart): Entry[] {
  const one = profiles.additionalProperties
  if (typeof one !== 'object') throw new Error('The schema’s profiles are no objects.')
  const entries = entriesIn(schema, one, 'profiles.<name>.')
  // Operations and vocabulary have tables of their own.
  const own = entries.filter(({ path }) => path.split('.').length === 3)
  const example = Object.fromEntries(own.map(({ key, part }) => [key, part.examples?.[0]]))
  const part = { ...profiles, examples: [{ acme: example }] }
  return [{ path: 'profiles', key: 'profiles', part, isRequired: false }, ...own]
}

/** The keys of bindings, each as an operation has it that makes use of it. */
function bindingEntries(schema: WholeSchema): Entry[] {
  const of = (operation: string) =>
    // What stands in `values` is the operation’s arguments.
    entriesIn(schema, schema.$defs[operation] ?? {}).filter(({ path }) => !/^values\./.test(path))
  const reading = of('tickets.find').filter(({ path }) => path !== 'body')
  const isNew = ({ path }: Entry) => !reading.some((entry) => entry.path === path)
  return [...reading, ...of('ticket.update').filter(isNew)]
}

function onlyFor({ path }: Entry, { $defs }: WholeSchema): string {
  const having = operationNames.filter((operation) => $defs[operation]?.properties?.[path])
  if (having.length === operationNames.length || path.includes('.')) return ''
  return ` · only for ${having.map(code).join(', ')}`
}

function operationTable(): string {
  const rows = operationNames.map((name) => {
    const given = /^Arguments: (.*)\.$/.exec(argumentsInWords(name))?.[1]
    return [code(name), plain(operationNotes[name]), given === undefined ? '' : code(given)]
  })
  return table(['operation', 'what it is for', 'arguments'], rows)
}

function wordTable(): string {
  const rows = Object.entries(argumentWords).map(([name, words]) => [
    code(name),
    words.map(code).join(', '),
  ])
  return table(['argument', 'words'], rows)
}

function vocabularyTable(): string {
  const usual = vocabularyOf({})
  const rows = modelKeys.map((key) => {
    const [model = '', name = ''] = key.split('.')
    return [code(key), (usual[model as ModelName][name] ?? []).map(code).join(', ')]
  })
  return table(['key', 'tried after your own'], rows)
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
