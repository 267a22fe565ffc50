import { describe, expect, it } from 'vitest'
import { connect, createWorld, type FakeWorld } from './connect-world'
import { helpDesk } from './documents/help-desk'

const ONE = 'https://one.example'
const TWO = 'https://two.example'

/** Instances that show these documents; others don't answer. */
function network(documents: Readonly<Record<string, object>>): typeof fetch {
  return (input) => {
    const url = new URL(input instanceof Request ? input.url : String(input))
    const document = documents[url.origin]
    if (document === undefined) return Promise.reject(new TypeError('fetch failed'))
    return Promise.resolve(
      url.pathname === '/swagger.json'
        ? Response.json(document)
        : new Response('', { status: 404 }),
    )
  }
}

const { '/agent/cases': cases, ...others } = helpDesk.paths
const changed = { ...helpDesk, paths: { ...others, '/agent/matters': cases } }

/** A site file for two instances and a wildcard, after connect ran for both. */
async function connected(): Promise<FakeWorld> {
  const wildcard = { host: 'https://*.acme.example' }
  const world = createWorld({
    files: { 'site.json': { instances: [wildcard] } },
    fetch: network({ [ONE]: helpDesk, [TWO]: helpDesk }),
  })
  for (const each of [ONE, TWO]) expect((await connect(world, `${each} --yes`)).exitCode).toBe(0)
  return world
}

const later = (world: FakeWorld, documents: Readonly<Record<string, object>>): FakeWorld =>
  createWorld({ files: Object.fromEntries(world.files), fetch: network(documents) })

describe('--check without an address', () => {
  it('checks every instance of the site file, and tells which it can’t know', async () => {
    const world = later(await connected(), { [ONE]: helpDesk, [TWO]: helpDesk })
    const { exitCode, printed } = await connect(world, '--check')
    expect(printed).toContain('The profile one is as the document says')
    expect(printed).toContain('The profile two is as the document says')
    expect(printed).toContain('https://*.acme.example stands for many: check each by its address')
    expect(exitCode).toBe(0)
  })

  it('fails where one of them differs', async () => {
    const world = later(await connected(), { [ONE]: changed, [TWO]: helpDesk })
    const { exitCode, printed } = await connect(world, '--check')
    expect(printed).toContain('The profile one and the document differ')
    expect(printed).toContain('The profile two is as the document says')
    expect(exitCode).toBe(1)
  })

  it('fails where one doesn’t answer, and goes on to the next', async () => {
    const world = later(await connected(), { [TWO]: helpDesk })
    const { exitCode, printed } = await connect(world, '--check')
    expect(printed).toContain(`${ONE} can’t be reached`)
    expect(printed).toContain('The profile two is as the document says')
    expect(exitCode).toBe(1)
  })

  it('asks for an address where the site file has wildcards alone', async () => {
    const site = { instances: [{ host: 'https://*.deskdirector.com' }] }
    const { exitCode, printed } = await connect(
      createWorld({ files: { 'site.json': site } }),
      '--check',
    )
    expect(printed).toContain('https://*.deskdirector.com stands for many')
    expect(printed).toContain('npm run connect -- https://… --check')
    expect(exitCode).toBe(2)
  })

  it('says so where there is no site file', async () => {
    const { exitCode, printed } = await connect(createWorld(), '--check')
    expect(printed).toContain('There is no site.json to check.')
    expect(exitCode).toBe(1)
  })

  it.each(['--token', '--profile one', `--instance ${ONE}`])(
    'wants one with %s',
    async (option) => {
      const { exitCode, printed } = await connect(await connected(), `--check ${option}`)
      expect(printed).toContain('Name your instance’s address, or a file.')
      expect(exitCode).toBe(2)
    },
  )
})
