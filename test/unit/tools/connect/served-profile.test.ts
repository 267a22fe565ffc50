import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchInstance } from '../../../../src/session/allowed-origin'
import { planSite } from '../../../../tools/connect/plan-site'
import { siteOf } from '../../../../tools/connect/site-mistakes'
import { targetToWrite } from '../../../../tools/connect/target'
import { readOptions } from '../../../../tools/connect/options'
import { openApiFor } from '../../../local-deskdirector/openapi/open-api-for'
import { connect, createWorld, profileIn, type FakeWorld } from './connect-world'
import { helpDesk } from './documents/help-desk'
import { remove, type Mutable } from './mutation'

const ORIGIN = 'https://support.acme.example'
const RUN = `desk.json --instance ${ORIGIN}`

function worldWith(...instances: readonly object[]): FakeWorld {
  return createWorld({ files: { 'desk.json': helpDesk, 'site.json': { instances } } })
}

function instancesIn(world: FakeWorld): unknown {
  const site = JSON.parse(world.files.get('site.json') ?? '{}') as { instances?: unknown }
  return site.instances
}

/** The same instance after an update of it. */
function withoutDepartments(): string {
  const changed = structuredClone(helpDesk) as unknown as Mutable
  remove(changed['paths'] as Mutable, '/agent/departments')
  return JSON.stringify(changed)
}

describe('the profile that connect writes is the one that serves the instance', () => {
  it('is put into the entry that had the built-in one, as the diff shows', async () => {
    const world = worldWith({ host: ORIGIN, profile: 'copilot' })
    const { exitCode, printed } = await connect(world, `${RUN} --yes`)
    expect(exitCode).toBe(0)
    expect(printed).toMatch(/-.*"profile": "copilot"[^]*\+.*"profile": "support"/)
    expect(printed.slice(printed.indexOf('Written'))).toContain(
      `The profile support serves ${ORIGIN} (copilot until now).`,
    )
    expect(instancesIn(world)).toEqual([{ host: ORIGIN, profile: 'support' }])
  })

  it('is put into an entry that names none', async () => {
    const world = worldWith({ host: ORIGIN })
    await connect(world, `${RUN} --yes`)
    expect(instancesIn(world)).toEqual([{ host: ORIGIN, profile: 'support' }])
  })

  it('gets an entry ahead of the wildcard that would win', async () => {
    const others = { host: 'https://other.example', profile: 'copilot' }
    const wildcard = { host: 'https://*.acme.example', profile: 'copilot' }
    const world = worldWith(others, wildcard)
    await connect(world, `${RUN} --yes`)
    expect(instancesIn(world)).toEqual([others, { host: ORIGIN, profile: 'support' }, wildcard])
  })

  it('serves it under the name that was asked for', async () => {
    const world = worldWith({ host: ORIGIN, profile: 'copilot' })
    await connect(world, `${RUN} --profile acme --yes`)
    expect(instancesIn(world)).toEqual([{ host: ORIGIN, profile: 'acme' }])
  })

  it('says whom else it serves', async () => {
    const world = worldWith({ host: 'https://*.acme.example', profile: 'acme' })
    const { printed } = await connect(world, `${RUN} --yes`)
    expect(printed).toContain('The profile acme serves https://*.acme.example.')
    expect(Object.keys(profileIn(world, 'acme').tech ?? {})).toContain('tickets.find')
    expect(instancesIn(world)).toEqual([{ host: 'https://*.acme.example', profile: 'acme' }])
  })

  it('stays the same one when connect runs again, and --check holds it', async () => {
    const world = worldWith({ host: ORIGIN, profile: 'copilot' })
    await connect(world, `${RUN} --profile acme --yes`)
    const { '/agent/cases/{caseId}/replies': replies, ...rest } = helpDesk.paths
    const paths = { ...rest, '/agent/cases/{caseId}/comments': replies }
    world.files.set('desk.json', JSON.stringify({ ...helpDesk, paths }))
    const drifted = await connect(world, `${RUN} --check`)
    expect(drifted.printed).toMatch(/tech .*ticket\.addNote .*no such path/)
    expect(drifted.exitCode).toBe(1)
    await connect(world, `${RUN} --yes`)
    expect(profileIn(world, 'support')).toEqual({})
    const { exitCode, printed } = await connect(world, `${RUN} --check`)
    expect(printed).toContain('The profile acme is as the document says')
    expect(exitCode).toBe(0)
  })

  it('is what --check checks, and no other of that name', async () => {
    const unused = { tech: { me: { method: 'GET', path: '/api/v3/agent/cases' } } }
    const site = {
      instances: [{ host: ORIGIN, profile: 'copilot' }],
      profiles: { support: unused },
    }
    const world = createWorld({ files: { 'desk.json': helpDesk, 'site.json': site } })
    const { exitCode, printed } = await connect(world, `${RUN} --check`)
    expect(printed).toContain('The profile copilot and the document differ')
    expect(exitCode).toBe(1)
  })
})

describe('two instances whose hosts begin alike', () => {
  it('have a profile each', async () => {
    const world = createWorld({
      files: { 'tokity.json': openApiFor('tokity'), 'psa.json': openApiFor('psa') },
    })
    await connect(world, `tokity.json --instance ${ORIGIN} --yes`)
    const before = profileIn(world, 'support')
    const { exitCode, printed } = await connect(
      world,
      'psa.json --instance https://support.beta.example --yes',
    )
    expect(exitCode).toBe(0)
    expect(printed).toContain(
      'The name support is taken, so the profile is called support.beta.example.',
    )
    expect(profileIn(world, 'support')).toEqual(before)
    expect(instancesIn(world)).toEqual([
      { host: ORIGIN, profile: 'support' },
      { host: 'https://support.beta.example', profile: 'support.beta.example' },
    ])
    expect(Object.keys(profileIn(world, 'support.beta.example').tech ?? {})).not.toEqual([])
  })
})

describe('files that don’t say which instance they are of', () => {
  it('are of the one that the site file lists', async () => {
    const world = worldWith({ host: ORIGIN, profile: 'copilot' })
    expect((await connect(world, 'desk.json --yes')).exitCode).toBe(0)
    expect(instancesIn(world)).toEqual([{ host: ORIGIN, profile: 'support' }])
    world.files.set('desk.json', withoutDepartments())
    expect((await connect(world, 'desk.json --check')).exitCode).toBe(1)
  })

  it.each([
    ['there is a wildcard', [{ host: 'https://*.acme.example' }]],
    ['there are several', [{ host: ORIGIN }, { host: 'https://two.example' }]],
  ])('have to be told where %s', async (_, instances) => {
    const world = worldWith(...instances)
    const { exitCode, printed } = await connect(world, 'desk.json --yes')
    expect(printed).toContain('Say which instance desk.json is of: --instance https://')
    expect(exitCode).toBe(2)
    expect(world.files.has('site.connect.json')).toBe(false)
  })

  it('may be for a profile by its name, whoever uses it', async () => {
    const world = worldWith(
      { host: ORIGIN, profile: 'ours' },
      { host: 'https://two.example', profile: 'ours' },
    )
    const { printed } = await connect(world, 'desk.json --profile ours --yes')
    expect(printed).toContain(`The profile ours serves ${ORIGIN}, https://two.example.`)
  })
})

it('serves the instance and leaves every other as it was, whatever the list', () => {
  const origins = [
    ORIGIN,
    'https://support.beta.example',
    'https://desk.acme.example',
    'https://copilot.acme.example',
    'http://localhost:8080',
  ]
  const host = fc.constantFrom(...origins, 'https://*.acme.example', 'https://*.beta.example')
  const profile = fc.constantFrom('copilot', 'support', 'desk', 'ours')
  const instances = fc.array(fc.record({ host, profile }), { minLength: 1, maxLength: 4 })
  const wanted = { method: 'GET', path: '/me/{id}' } as const
  const old = { method: 'GET', path: '/old' } as const
  const profiles = Object.fromEntries(
    ['support', 'desk', 'ours'].map((name) => [name, { tech: { me: old } }]),
  )
  fc.assert(
    fc.property(instances, fc.constantFrom(...origins), (list, origin) => {
      const text = JSON.stringify({ instances: list, profiles })
      const target = targetToWrite(readOptions([origin]), list)
      const name = target.profile
      const plan = planSite({
        site: { name: 'site.json', text, instances: list, record: {} },
        target,
        proposed: { portal: {}, tech: { 'ticket.get': wanted }, vocabulary: {} },
        endpoints: [],
        documents: { read: [], missed: [], areAll: true },
      })
      const site = siteOf(plan.text)
      const served = (each: string) => matchInstance(each, site?.instances ?? [])?.profile ?? ''
      expect(served(origin)).toBe(name)
      expect(site?.profiles[name]?.tech['ticket.get']).toEqual(wanted)
      for (const other of origins) {
        const before = matchInstance(other, list)?.profile
        if (other !== origin && before !== undefined) expect(served(other)).toBe(before)
        const wasShared = before === matchInstance(origin, list)?.profile
        if (other !== origin && before !== undefined && !wasShared) expect(before).not.toBe(name)
      }
    }),
  )
})
