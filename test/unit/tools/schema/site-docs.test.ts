import { readFileSync } from 'node:fs'
import type { AnySchemaObject } from 'ajv'
import { parse } from 'jsonc-parser'
import { describe, expect, it } from 'vitest'
import {
  argumentsOf,
  argumentWords,
  operationNames,
} from '../../../../src/deskdirector/site-file/operation-arguments'
import { bothChecks, schema } from './both-checks'

const docs = readFileSync('docs/site.md', 'utf8')
const example: unknown = parse(/```jsonc\n(.*?)```/s.exec(docs)?.[1] ?? '')

/** The keys of an object that the JSON Schema describes, and of those in it. */
function keysOf(part: AnySchemaObject): string[] {
  const within = (part['properties'] ?? part['items']?.properties ?? {}) as Record<string, object>
  return Object.entries(within).flatMap(([key, inner]) => [key, ...keysOf(inner)])
}

describe('docs/site.md', () => {
  it('has an example that passes', () => {
    expect(bothChecks(example)).toEqual({ mistakes: [], refusals: [] })
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
    const said = new Set(docs.match(/[\w$]+/g))
    expect(all.length).toBeGreaterThan(100)
    expect(all.map((key) => key.replace('-', '')).filter((key) => !said.has(key))).toEqual([])
  })
})
