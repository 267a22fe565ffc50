import {
  exampleOfPart,
  follow,
  typeInWords,
  type SchemaPart,
  type WholeSchema,
} from './json-schema-part'

/** One key of the file: where it stands, and what the schema says of it. */
export interface Entry {
  readonly path: string
  readonly key: string
  readonly part: SchemaPart
  readonly isRequired: boolean
}

/** The keys of an object, each followed by those in it. Not those of a profile: it has sections of its own. */
export function entriesIn(schema: WholeSchema, of: SchemaPart, above = ''): Entry[] {
  return Object.entries(of.properties ?? {}).flatMap(([key, written]) => {
    const part = follow(written, schema)
    const path = above + key
    const isRequired = of.required?.includes(key) ?? false
    const within = part.items?.properties
      ? entriesIn(schema, part.items, `${path}[].`)
      : entriesIn(schema, part, `${path}.`)
    return [{ path, key, part, isRequired }, ...within]
  })
}

/**
 * A key as the reference explains it. Throws for one without a description or an example: the schema is where both
 * belong.
 *
 * @param heading how deep it stands, such as `###`.
 */
export function entryText(
  { path, key, part, isRequired }: Entry,
  schema: WholeSchema,
  heading: string,
) {
  const example = exampleOfPart(part, schema)
  const { description } = part
  if (description === undefined) throw new Error(`The schema doesn’t say what ${path} is.`)
  if (example === undefined) throw new Error(`The schema has no example of ${path}.`)
  const facts = [
    typeInWords(part, schema),
    isRequired ? '**has to be there**' : whenMissing(part),
    `example: ${code(`"${key}": ${inline(example)}`)}`,
  ]
  return [`${heading} ${code(path)}`, plain(description), facts.join(' · ')].join('\n\n')
}

function whenMissing({ default: fallback, properties = {} }: SchemaPart): string {
  if (fallback === undefined) return 'needn’t be there'
  // A section’s own keys say what each is where it isn’t written.
  const hasOwn = Object.values(properties).some((each) => each.default !== undefined)
  return hasOwn ? 'default: those of its keys' : `default: ${code(inline(fallback))}`
}

/** Text of the schema in Markdown: JSON and placeholders as code, and no star or dollar that means something else. */
export const plain = (text: string) =>
  text.replace(/\{+[^}]*\}+|"?\$\$?\w*"?|[*_<>|]/g, (found) =>
    found.length > 1 ? code(found) : `\\${found}`,
  )

export const code = (text: string) => `\`${text}\``

/** A value on one line, spaced as people write it. */
const inline = (value: unknown) =>
  JSON.stringify(value, null, 1).replace(/\n */g, ' ').replaceAll('[ ', '[').replaceAll(' ]', ']')
