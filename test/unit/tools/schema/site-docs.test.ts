import { readFileSync } from 'node:fs'
import type { AnySchemaObject } from 'ajv'
import { parse } from 'jsonc-parser'
import { describe, expect, it } from 'vitest'
import {
  argumentsOf,
  argumentWords,
  operationNames,
} from '../../../../src/deskdirector/site-file/operation-arguments'
import { REFERENCE_FILE, siteReferenceText } from '../../../../tools/schema/site-reference'
import { bothChecks, schema } from './both-checks'

const docs = readFileSync('docs/site.md', 'utf8')
const example: unknown = parse(/```jsonc\n(.*?)```/s.exec(docs)?.[1] ?? '')
const reference = readFileSync(REFERENCE_FILE, 'utf8')

/** The examples of the reference, as keys of one object: those under `heading` that `path` matches. */
function examples(heading: string, path: RegExp): object {
  const section = reference.split(/^## /m).find((each) => each.startsWith(heading)) ?? ''
  const entries = [...section.matchAll(/^### `(.+)`$[^#]*?example: `(.+?)`(?: ·.*)?$/gm)]
  const matching = entries.filter(([, at = '']) => path.test(at)).map(([, , said = '']) => said)
  return JSON.parse(`{${matching.join()}}`) as object
}

/** The keys of an object that the JSON Schema describes, and of those in it. */
function keysOf(part: AnySchemaObject): string[] {
  const within = (part['properties'] ?? part['items']?.properties ?? {}) as Record<string, object>
  return Object.entries(within).flatMap(([key, inner]) => [key, ...keysOf(inner)])
}

describe('docs/site.md', () => {
  it('has an example that passes', () => {
    expect(bothChecks(example)).toEqual({ mistakes: [], refusals: [] })
  })
})

describe('docs/site-reference.md', () => {
  it('is the one that is made', async () => {
    expect(reference === (await siteReferenceText()), 'run npm run schema').toBe(true)
  })

  it('has examples that pass, all of them together', () => {
    const page = examples('The page', /^[$\w]+$/)
    const find = examples('A binding', /^(query|values|paging|items|total)$/)
    const update = examples('A binding', /^(path|body)$/)
    const acme = {
      ...examples('Profiles', /^profiles\.<name>/),
      portal: {
        'tickets.find': { method: 'GET', path: '/api/{state}', ...find },
        'ticket.update': { method: 'PUT', ...update },
      },
    }
    expect(Object.keys({ ...page, ...find, ...update })).toHaveLength(16)
    expect(bothChecks({ ...page, profiles: { acme } })).toEqual({ mistakes: [], refusals: [] })
  })

  it('speaks of every key, operation, argument and word', () => {
    const { $defs } = schema as { $defs: Record<string, AnySchemaObject> }
    const bindings = ['tickets.find', 'ticket.update'].map(
      (name) => $defs[name]?.['properties'] as object,
    )
    const all = [
      ...keysOf(schema),
      ...bindings.flatMap((properties) => Object.keys(properties)),
      ...operationNames.flatMap((operation) => [
        ...operation.split('.'),
        ...argumentsOf(operation),
      ]),
      ...Object.values(argumentWords).flat(),
    ]
    const said = new Set(reference.match(/[\w$]+/g))
    expect(all.length).toBeGreaterThan(100)
    expect(all.map((key) => key.replace('-', '')).filter((key) => !said.has(key))).toEqual([])
  })
})
