import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { checkDocument } from '../../contract/check-document'
import { toJsonSchema } from '../../contract/convert-schema'
import { findDrift } from '../../contract/find-drift'
import { asOpenApi, loadDocument } from '../../contract/load-document'
import { countCalls, reportLines } from '../../contract/print-report'
import { readOperations } from '../../contract/read-operations'
import { createLocalDeskDirector } from '../../local-deskdirector/create-local-deskdirector'
import type { Fault } from '../../local-deskdirector/faults/fault'
import { flavours } from '../../local-deskdirector/flavour'
import { openApiDocument } from '../../local-deskdirector/openapi/document'
import { openApiFor } from '../../local-deskdirector/openapi/open-api-for'
import { ada, note, smallInstance, ticket } from './small-instance'

const own = asOpenApi('own', openApiDocument)

async function check(fault?: Fault) {
  const instance = smallInstance([ticket(1, ada, { notes: [note(1)] })])
  const local = createLocalDeskDirector({ instance })
  if (fault) local.faults.add({ fault })
  return checkDocument(local, own)
}

describe('the local instance', () => {
  it('answers as its own document says, and the document leaves no call out', async () => {
    const local = createLocalDeskDirector({ tickets: 600 })
    const report = await checkDocument(local, own)
    expect(report.notServed).toEqual([])
    expect(report.operations.flatMap(({ failures }) => failures)).toEqual([])
    expect(report.operations.flatMap(({ drift }) => [...drift])).toEqual([])
    expect(countCalls([report]).passed).toBeGreaterThan(300)
    const served = local.app.routes.filter(
      ({ method, path }) => method === 'GET' && path.startsWith('/api/v2/'),
    )
    const unnamed = (path: string) => path.replace(/\/:[^/]*|\/\{[^/]*\}/g, '/{}')
    expect(Object.keys(openApiDocument.paths).map(unnamed).sort()).toEqual(
      [...new Set(served.map(({ path }) => unnamed(path)))].sort(),
    )
  }, 60_000)

  it.each(flavours)(
    '%s answers reads and writes as its own document says',
    async (flavour) => {
      const local = createLocalDeskDirector({ flavour, tickets: 300 })
      const report = await checkDocument(local, asOpenApi(flavour, openApiFor(flavour)))
      expect(report.operations.flatMap(({ failures }) => failures)).toEqual([])
      expect(report.operations.flatMap(({ drift }) => [...drift])).toEqual([])
      const closed = /^\w+ \/api\/v\d\/(admin|public|automate|chat)\//
      expect(report.notServed.filter((each) => !closed.test(each))).toEqual([])
      expect(report.operations.filter(({ calls }) => calls === 0)).toEqual([])
      const key = (method: string, path: string) =>
        `${method} ${path.replace(/\/:[^/]*|\/\{[^/]*\}/g, '/{}')}`
      const documented = report.operations.map(({ method, path }) => key(method, path))
      const served = local.app.routes.filter(
        ({ method, path }) => method !== 'ALL' && /^\/api\/v\d\/(portal|tech)\//.test(path),
      )
      const undocumented = served.map(({ method, path }) => key(method, path))
      expect(undocumented.filter((each) => !documented.includes(each))).toEqual([])
    },
    60_000,
  )

  it('serves the document and a page of it', async () => {
    const { app } = createLocalDeskDirector({ instance: smallInstance() })
    expect(await (await app.request('/swagger/v1/swagger.json')).json()).toEqual(openApiDocument)
    const page = await (await app.request('/swagger/index.html')).text()
    for (const path of Object.keys(openApiDocument.paths)) expect(page).toContain(path)
  })
})

describe('the check', () => {
  it.each<[string, Fault, string]>([
    ['a planted wrong type', { kind: 'replaced', field: 'summary', value: 7 }, 'must be string'],
    ['null for an object', { kind: 'replaced', field: 'contact', value: null }, 'must be object'],
    ['a date that is none', { kind: 'replaced', field: 'createdOn', value: 'soon' }, 'date-time'],
    ['a number too big', { kind: 'replaced', field: 'id', value: 2 ** 31 }, 'int32'],
    ['a missing field', { kind: 'missing', field: 'tags' }, 'required'],
    ['an error', { kind: 'status', status: 500 }, 'answered 500'],
    ['half of an answer', { kind: 'truncated' }, 'JSON'],
  ])('finds %s', async (_, fault, words) => {
    const { operations } = await check(fault)
    const tickets = operations.filter(({ path }) => path.includes('/tickets'))
    for (const { failures } of tickets) expect(failures.join('\n')).toContain(words)
  })

  it('reports a field that the document does not have, and fails nobody for it', async () => {
    const report = await check({ kind: 'replaced', field: 'colour', value: 'red' })
    expect(countCalls([report]).failed).toBe(0)
    const lines = reportLines('own', report).join('\n')
    expect(lines).toContain('drift: /api/v2/copilot/tickets answers results[].colour')
  })

  it('has nothing to say against an instance that is well', async () => {
    expect(countCalls([await check()]).failed).toBe(0)
  })
})

describe('converting a schema', () => {
  const accepts = (root: object, schema: object, value: unknown) =>
    new Ajv({ strict: false }).validate(toJsonSchema({ ...root }, schema), value)

  it.each([
    [{ type: 'string', nullable: true }, null, true],
    [{ type: 'string', enum: ['a'], nullable: true }, null, true],
    [{ type: 'string' }, null, false],
    [{ type: 'string', 'x-nullable': true }, null, true],
    [{ type: ['string', 'null'] }, null, true],
    [{ type: 'number', minimum: 1, exclusiveMinimum: true }, 1, false],
    [{ type: 'number', minimum: 1 }, 1, true],
    [{ type: 'number', exclusiveMinimum: 1 }, 1, false],
    [{ type: 'string', example: 3, xml: {} }, 'x', true],
    [
      { properties: { FullName: { type: 'string' } }, required: ['FullName'] },
      { fullName: 'x' },
      true,
    ],
    [
      { properties: { FullName: { type: 'string' } }, required: ['FullName'] },
      { FullName: 'x' },
      false,
    ],
  ])('%o takes %o: %s', (schema, value, isAccepted) => {
    expect(accepts({}, schema, value)).toBe(isAccepted)
  })

  it('follows names with odd signs, and schemas that hold themselves', () => {
    const tree = {
      type: 'object',
      properties: { inner: { $ref: '#/definitions/Tree[a~1b]' }, size: { type: 'integer' } },
    }
    const root = { definitions: { 'Tree[a/b]': tree } }
    const schema = { $ref: '#/definitions/Tree[a~1b]' }
    expect(accepts(root, schema, { inner: { inner: { size: 1 } } })).toBe(true)
    expect(accepts(root, schema, { inner: { inner: { size: 'x' } } })).toBe(false)
    const drift = findDrift(toJsonSchema(root, schema), { inner: { inner: { new: 1 } } })
    expect([...drift]).toEqual(['inner.inner.new'])
  })
})

describe('reading a document', () => {
  it('finds the operations of both versions, base paths included', () => {
    const get = { responses: { default: { schema: { type: 'object' } } } }
    const second = { swagger: '2.0', basePath: '/api/', paths: { '/a/{x}': { get, post: get } } }
    const [found, other, ...others] = readOperations(second)
    expect(others).toEqual([])
    expect(found).toMatchObject({ method: 'GET', path: '/api/a/{x}', key: 'get /api/a/{}' })
    expect(other).toMatchObject({ method: 'POST', key: 'post /api/a/{}' })
    expect(found?.schemaOf(200)).toEqual({ type: 'object' })
    const third = {
      openapi: '3.1.0',
      servers: [{ url: 'https://h/api' }],
      paths: { '/a': { get } },
    }
    expect(readOperations(third).map(({ path }) => path)).toEqual(['/api/a'])
  })

  it.each([
    ['[1]', 'no JSON object'],
    ['{"a"', 'is not JSON'],
    ['{"paths":{}}', 'no OpenAPI 2 or 3'],
    ['{"openapi":"3.0.0"}', 'no paths'],
  ])('says what is wrong with %s', async (text, words) => {
    const file = join(await mkdtemp(join(tmpdir(), 'contract-')), 'document.json')
    await writeFile(file, text)
    await expect(loadDocument(file)).rejects.toThrow(words)
    await expect(loadDocument(`${file}.gone`)).rejects.toThrow('there is no such file')
  })
})
