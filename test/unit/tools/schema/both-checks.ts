import { readFileSync } from 'node:fs'
import { Ajv, type AnySchemaObject } from 'ajv'
import { checkSite } from '../../../../src/deskdirector/profile'

/** The JSON Schema as it is written. */
export const written = readFileSync('site.schema.json', 'utf8')
export const schema = JSON.parse(written) as AnySchemaObject

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strictTypes: true })
const validate = ajv.compile(schema)

/** What the check says of a site, and what the JSON Schema does; empty where they let it pass. */
export function bothChecks(site: unknown): {
  readonly mistakes: readonly string[]
  readonly refusals: readonly string[]
} {
  const text = JSON.stringify(site)
  const checked = checkSite(text, 'site.json')
  validate(JSON.parse(text))
  return {
    mistakes: checked.ok ? [] : checked.mistakes.map(({ problem }) => problem),
    refusals: (validate.errors ?? []).map((error) => ajv.errorsText([error])),
  }
}

/** What the check finds and JSON Schema has no words for: parts that are far from each other, or a host's number. */
export const BEYOND_SCHEMA = new RegExp(
  [
    '^There is no profile',
    '^These extend each other',
    '^The minutes don’t go down',
    '^Nothing takes',
    '^Only a part of a multipart',
    '^Neither a path nor a query',
    '^paging says where',
    '^query has the key',
    '^The page and its size',
    '^replaces sends the whole',
    ' is not an origin',
  ].join('|'),
)
