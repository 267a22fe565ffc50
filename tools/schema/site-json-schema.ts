import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema'
import { format, resolveConfig } from 'prettier'
import { sharedSchemas } from '../../src/deskdirector/site-file/profile-schema'
import { siteSchema } from '../../src/deskdirector/site-file/site-schema'

/** Where the schema stands, from the project's folder; `site.json` refers to it by the same name. */
export const SCHEMA_FILE = 'site.schema.json'

/**
 * The JSON Schema (draft 7, which editors know best) of the schema that checks `site.json`. It lets pass all that the
 * check does, and refuses all that JSON Schema has words for. Throws at a
 * part that has no counterpart in it, unless it is a check of our own.
 */
export function siteJsonSchema(): JsonSchema {
  return toJsonSchema(siteSchema, {
    target: 'draft-07',
    // Whether something is an object at all is a schema of its own there, before the one that says which.
    typeMode: 'output',
    definitions: { ...sharedSchemas },
    // A custom check carries its JSON Schema as metadata beside it, and what else code alone can tell isn't in it.
    overrideSchema: ({ valibotSchema }) => (valibotSchema.type === 'custom' ? {} : null),
    ignoreActions: ['check', 'raw_check', 'finite'],
  })
}

/** The text of `SCHEMA_FILE`, as prettier writes it. */
export async function siteJsonSchemaText(): Promise<string> {
  const options = await resolveConfig(SCHEMA_FILE)
  const { $schema, description, ...rest } = siteJsonSchema()
  const schema = { $schema, description, ...rest }
  return format(JSON.stringify(schema, null, 2), { ...options, filepath: SCHEMA_FILE })
}
