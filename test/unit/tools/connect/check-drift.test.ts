import { describe, expect, it } from 'vitest'
import { flavours } from '../../../local-deskdirector/flavour'
import { openApiFor } from '../../../local-deskdirector/openapi/open-api-for'
import { connect, createWorld } from './connect-world'
import { at, parameter, push, remove, rename, set, type Mutable } from './mutation'
import { psaMutations } from './mutations-psa'
import { tokityMutations } from './mutations-tokity'

const mutations = { tokity: tokityMutations, psa: psaMutations }
const ORIGIN = 'https://support.acme.example'

/** A world in which connect has written a profile for a flavour’s document. */
async function connected(flavour: (typeof flavours)[number]) {
  const world = createWorld({ files: { 'api.json': openApiFor(flavour) } })
  const { exitCode } = await connect(world, `api.json --instance ${ORIGIN} --yes`)
  expect(exitCode).toBe(0)
  return world
}

describe.each(flavours)('--check of a %s instance', (flavour) => {
  it('finds nothing where nothing changed, and writes nothing', async () => {
    const world = await connected(flavour)
    const before = new Map(world.files)
    const { exitCode, printed } = await connect(world, `api.json --instance ${ORIGIN} --check`)
    expect(printed).toMatch(/The profile support is as the document says: all \d+ bindings\./)
    expect(exitCode).toBe(0)
    expect(world.files).toEqual(before)
  })

  it.each(mutations[flavour])('names $name', async ({ mutate, named }) => {
    const world = await connected(flavour)
    const root = structuredClone(openApiFor(flavour)) as Mutable
    mutate(root)
    world.files.set('api.json', JSON.stringify(root))
    const { exitCode, printed } = await connect(world, `api.json --instance ${ORIGIN} --check`)
    expect(rowsOf(printed)).toEqual(expect.arrayContaining([expect.stringMatching(named)]))
    expect(exitCode).toBe(1)
  })
})

describe('without a record', () => {
  it.each(flavours)(
    'still finds nothing in the unchanged document of a %s instance',
    async (flavour) => {
      const world = await connected(flavour)
      world.files.delete('site.connect.json')
      const { exitCode, printed } = await connect(world, `api.json --instance ${ORIGIN} --check`)
      expect(printed).not.toContain('differ')
      expect(exitCode).toBe(0)
    },
  )

  it.each([
    'a path removed',
    'a method changed',
    'a query parameter renamed',
    'a query parameter’s words changed',
    'a new required query parameter',
    'a body field renamed',
    'a body field’s type changed',
    'a new required body field',
    'the list under another name',
    'the total removed',
    'an update that is sent in another way',
    'a model that is no longer there',
  ])('names %s', async (name) => {
    const world = await connected('tokity')
    world.files.delete('site.connect.json')
    const root = structuredClone(openApiFor('tokity')) as Mutable
    mutations.tokity.find((each) => each.name === name)?.mutate(root)
    world.files.set('api.json', JSON.stringify(root))
    const { exitCode } = await connect(world, `api.json --instance ${ORIGIN} --check`)
    expect(exitCode).toBe(1)
  })
})

describe('what breaks nothing', () => {
  const request = (root: Mutable, name: string) => at(root, 'components', 'schemas', name)
  const comment = 'DeskDirector.Tech.CreateCommentRequest'
  it.each<[what: string, mutate: (root: Mutable) => void]>([
    [
      'a field that needn’t be given any more',
      (root) => remove(request(root, comment), 'required'),
    ],
    [
      'a required field that is always given',
      (root) =>
        push(at(request(root, 'DeskDirector.Tech.CreateTicketRequest'), 'required'), 'description'),
    ],
    [
      'one more word to find by',
      (root) => {
        const find = at(root, 'paths', '/api/v4/tech/tickets', 'get')
        push(at(parameter(find, 'state'), 'schema', 'enum'), 'waiting')
      },
    ],
    [
      'a new field that may be given',
      (root) => set(at(request(root, comment), 'properties'), 'mood', { type: 'string' }),
    ],
    [
      'a new field in an answer',
      (root) => set(at(request(root, 'TicketListItem'), 'properties'), 'mood', { type: 'string' }),
    ],
  ])('isn’t named: %s', async (_, mutate) => {
    const world = await connected('tokity')
    const root = structuredClone(openApiFor('tokity')) as Mutable
    mutate(root)
    world.files.set('api.json', JSON.stringify(root))
    const { exitCode, printed } = await connect(world, `api.json --instance ${ORIGIN} --check`)
    expect(rowsOf(printed)).toEqual([])
    expect(exitCode).toBe(0)
  })

  it('is named where it may not be given: a field that became required', async () => {
    const world = await connected('tokity')
    const root = structuredClone(openApiFor('tokity')) as Mutable
    push(at(request(root, comment), 'required'), 'statusId')
    world.files.set('api.json', JSON.stringify(root))
    const { exitCode, printed } = await connect(world, `api.json --instance ${ORIGIN} --check`)
    expect(printed).toMatch(/body statusId .*was integer, is integer, required now/)
    expect(exitCode).toBe(1)
  })
})

it('says of a field that is gone by which other name the page reads it now', async () => {
  const world = await connected('tokity')
  const root = structuredClone(openApiFor('tokity')) as Mutable
  rename(at(root, 'components', 'schemas', 'Ticket', 'properties'), 'summary', 'title')
  world.files.set('api.json', JSON.stringify(root))
  const { printed } = await connect(world, `api.json --instance ${ORIGIN} --check`)
  expect(rowsOf(printed)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/field summary .*gone; the page reads “title” instead/),
    ]),
  )
})

describe('what follows from something that is named', () => {
  it.each([
    ['tokity', 'the list under another name', 2],
    ['psa', 'the list under another name', 2],
    ['psa', 'a ticket under another wrapper', 5],
    ['tokity', 'an answer’s field renamed', 4],
  ] as const)('%s: %s is a row for each operation, and no more', async (flavour, name, rows) => {
    const world = await connected(flavour)
    const root = structuredClone(openApiFor(flavour)) as Mutable
    mutations[flavour].find((each) => each.name === name)?.mutate(root)
    world.files.set('api.json', JSON.stringify(root))
    const { printed } = await connect(world, `api.json --instance ${ORIGIN} --check`)
    expect(rowsOf(printed).slice(1)).toHaveLength(rows)
  })
})

it('checks the built-in profile of an instance that has no other', async () => {
  const site = { instances: [{ host: ORIGIN, profile: 'copilot' }] }
  const world = createWorld({ files: { 'site.json': site, 'api.json': openApiFor('psa') } })
  const { exitCode, printed } = await connect(world, `api.json --instance ${ORIGIN} --check`)
  expect(rowsOf(printed)).toEqual(
    expect.arrayContaining([expect.stringMatching(/portal .*tickets\.find .*no such path/)]),
  )
  expect(printed).not.toMatch(/portal .* me /)
  expect(exitCode).toBe(1)
})

it('says so where no entry is for the instance', async () => {
  const site = { instances: [{ host: 'https://other.example' }] }
  const world = createWorld({ files: { 'site.json': site, 'api.json': openApiFor('psa') } })
  const { exitCode, printed } = await connect(world, `api.json --instance ${ORIGIN} --check`)
  expect(printed).toContain(`site.json has no instance ${ORIGIN}, so there is no profile to check.`)
  expect(exitCode).toBe(1)
})

/** Rows of the table as lines: its columns are as wide as what they hold. */
function rowsOf(printed: string): string[] {
  return printed.split('\n').filter((line) => line.startsWith('│'))
}
