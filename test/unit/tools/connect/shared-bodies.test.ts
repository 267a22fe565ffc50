import { describe, expect, it } from 'vitest'
import { readEndpoints } from '../../../../tools/connect/read-endpoints'
import { openApiFor } from '../../../local-deskdirector/openapi/open-api-for'
import { connect, createWorld } from './connect-world'
import { set, type Mutable } from './mutation'

const ORIGIN = 'https://support.acme.example'
const METHODS = ['post', 'put', 'patch', 'delete']
const odd = { get: { parameters: [{ name: 'nowhere' }], responses: {} } }

type Spelling = (root: Mutable, item: Mutable, operation: Mutable, bodies: Mutable[]) => void

/** Puts parameters among those that a document shares, and gives references to them. */
function shared(root: Mutable, bodies: readonly Mutable[]) {
  root['parameters'] ??= {}
  const all = root['parameters']
  return bodies.map((body) => {
    const name = `Body ${String(Object.keys(all).length)}/~1`
    set(all, name, body)
    return { $ref: `#/parameters/${name.replaceAll('~', '~0').replaceAll('/', '~1')}` }
  })
}

const listIn = (owner: Mutable) => owner['parameters'] as unknown as object[]

const spellings: Record<string, Spelling> = {
  'stands behind a reference': (root, _, operation, bodies) => {
    listIn(operation).push(...shared(root, bodies))
  },
  'stands behind two references': (root, _, operation, bodies) => {
    listIn(operation).push(...shared(root, shared(root, bodies) as unknown as Mutable[]))
  },
  'is of the path': (_, item, __, bodies) => {
    set(item, 'parameters', bodies)
  },
  'is of the path, behind a reference': (root, item, _, bodies) => {
    set(item, 'parameters', shared(root, bodies))
  },
}

/** The document of the psa instance with the same API, its bodies and forms spelt otherwise; and how many. */
function spelt(spell: Spelling) {
  const root = structuredClone(openApiFor('psa')) as Mutable
  let count = 0
  for (const item of Object.values(root['paths'] ?? {})) {
    const writes = METHODS.flatMap((method) => item[method] ?? [])
    for (const operation of writes) {
      const all = Object.values(operation['parameters'] ?? []) as Mutable[]
      const bodies = all.filter((each) => /^(body|formData)$/.test(String(each['in'])))
      // What a path says goes for each of its writes.
      if (bodies.length === 0 || writes.length > 1) continue
      set(
        operation,
        'parameters',
        all.filter((each) => !bodies.includes(each)),
      )
      spell(root, item, operation, bodies)
      count += 1
    }
  }
  return { root, count }
}

describe.each(Object.entries(spellings))(
  'an instance of kind psa, where what is sent %s',
  (_, spell) => {
    it.each([
      ['', {}],
      [' beside a path too odd to be read', { '/odd': odd }],
    ])('gives the profile that it gives otherwise%s', async (__, more) => {
      const { root, count } = spelt(spell)
      expect(count).toBeGreaterThan(8)
      set(root, 'paths', { ...root['paths'], ...more })
      const plain = createWorld({ files: { 'psa.json': openApiFor('psa') } })
      await connect(plain, `psa.json --instance ${ORIGIN} --yes`)
      const other = createWorld({ files: { 'psa.json': root } })
      await connect(other, `psa.json --instance ${ORIGIN} --yes`)
      for (const file of ['site.json', 'site.connect.json'])
        expect(other.files.get(file)).toBe(plain.files.get(file))
      plain.files.set('psa.json', JSON.stringify(root))
      const { exitCode, printed } = await connect(plain, `psa.json --instance ${ORIGIN} --check`)
      expect(printed).toContain('is as the document says')
      expect(exitCode).toBe(0)
    })
  },
)

const inPath = { name: 'id', in: 'path', required: true, type: 'integer' }
const body = (name: string) => ({
  name: 'model',
  in: 'body',
  required: true,
  schema: { type: 'object', properties: { [name]: { type: 'string' } } },
})

describe('what a path says that is sent', () => {
  const field = (name: string) => ({ name, in: 'formData', type: 'string' })
  const document = {
    swagger: '2.0',
    paths: {
      '/notes/{id}': {
        // After its operations, as documents with sorted names have it.
        get: { responses: {} },
        post: { parameters: [body('own')], responses: {} },
        put: { responses: {} },
        parameters: [inPath, body('shared')],
      },
      '/files/{id}': {
        post: {
          consumes: ['multipart/form-data'],
          parameters: [{ ...field('b'), type: 'file' }],
          responses: {},
        },
        parameters: [inPath, field('a'), field('b')],
      },
    },
  }
  const found = new Map(
    readEndpoints(document).map((each) => [`${each.method} ${each.path}`, each]),
  )
  const fields = (call: string) => [...(found.get(call)?.bodies[0]?.shape.fields.keys() ?? [])]

  it('goes for the operations that say nothing of it', () => {
    expect(fields('PUT /notes/{id}')).toEqual(['shared'])
    expect(found.get('PUT /notes/{id}')?.needsBody).toBe(true)
    expect(fields('POST /notes/{id}')).toEqual(['own'])
    const form = found.get('POST /files/{id}')?.bodies[0]?.shape.fields
    expect([...(form?.keys() ?? [])].sort()).toEqual(['a', 'b'])
    expect(form?.get('b')?.shape.format).toBe('binary')
  })

  it('goes for no read: nothing can be sent with one', () => {
    expect(found.get('GET /notes/{id}')?.needsBody).toBe(false)
    expect(found.get('GET /notes/{id}')?.parameters.map(({ name }) => name)).toEqual(['id'])
  })
})

it(
  'takes ten thousand references to a body of a megabyte for what they are',
  { timeout: 10_000 },
  () => {
    const properties = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, index) => [`field${String(index)}`, { type: 'string' }]),
    )
    const large = { name: 'model', in: 'body', required: true, schema: { properties } }
    const post = { parameters: [{ $ref: '#/parameters/Large' }], responses: {} }
    const paths = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, index) => [`/p${String(index)}`, { post }]),
    )
    const read = readEndpoints({ swagger: '2.0', parameters: { Large: large }, paths })
    expect(read).toHaveLength(10_000)
    expect(read.every(({ needsBody }) => needsBody)).toBe(true)
    expect(read.at(-1)?.bodies[0]?.shape.fields.has('field0')).toBe(true)
  },
)
