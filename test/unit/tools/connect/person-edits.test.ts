import { describe, expect, it } from 'vitest'
import { helpDesk } from './documents/help-desk'
import { connect, createWorld, profileIn, type FakeWorld } from './connect-world'
import { swaggerInstance } from './swagger-instance'

const ORIGIN = 'https://desk.acme.example'
const RUN = `desk.json --instance ${ORIGIN} --yes`

type Site = { profiles: { desk: Record<string, Record<string, unknown>> } }

/** A world in which connect ran once and then a person edited the file. */
async function edited(edit: (profile: Site['profiles']['desk']) => void): Promise<FakeWorld> {
  const world = createWorld({ files: { 'desk.json': helpDesk } })
  await connect(world, RUN)
  const site = JSON.parse(world.files.get('site.json') ?? '') as Site
  edit(site.profiles.desk)
  world.files.set('site.json', JSON.stringify(site, null, 2))
  return world
}

describe('what a person edited', () => {
  it('stays: a binding that was changed', async () => {
    const own = {
      method: 'GET',
      path: '/api/v3/agent/cases/{id}',
      query: { mine: 1 },
      item: 'case',
    }
    const world = await edited((profile) =>
      Object.assign(profile['tech'] ?? {}, { 'ticket.get': own }),
    )
    const { printed } = await connect(world, RUN)
    expect(printed).toContain('Kept as you have it: tech ticket.get.')
    expect(profileIn(world, 'desk').tech?.['ticket.get']).toEqual(own)
  })

  it('stays: a null, and a binding taken out', async () => {
    const world = await edited((profile) => {
      Object.assign(profile['tech'] ?? {}, { 'ticket.close': null })
      Reflect.deleteProperty(profile['tech'] ?? {}, 'ticket.reopen')
    })
    for (let run = 0; run < 2; run += 1) {
      await connect(world, RUN)
      expect(profileIn(world, 'desk').tech).toHaveProperty(['ticket.close'], null)
      expect(profileIn(world, 'desk').tech).not.toHaveProperty(['ticket.reopen'])
    }
  })

  it('stays: names in the vocabulary', async () => {
    const world = await edited((profile) =>
      Object.assign(profile['vocabulary'] ?? {}, { 'ticket.summary': ['headline'] }),
    )
    await connect(world, RUN)
    expect(profileIn(world, 'desk').vocabulary?.['ticket.summary']).toEqual(['headline'])
  })

  it('stays without a record too: then all that is there is a person’s', async () => {
    const world = await edited((profile) =>
      Reflect.deleteProperty(profile['tech'] ?? {}, 'ticket.create'),
    )
    world.files.delete('site.connect.json')
    const before = profileIn(world, 'desk').tech ?? {}
    const { printed } = await connect(world, RUN)
    expect(printed).toContain('Kept as you have it: tech tickets.find.')
    const after = profileIn(world, 'desk').tech ?? {}
    expect(after).toMatchObject(before)
    expect(Object.keys(after)).toContain('ticket.create')
  })

  it('is checked as well: a parameter that isn’t there is named', async () => {
    const world = await edited((profile) =>
      Object.assign(profile['tech'] ?? {}, {
        'choices.queues': {
          method: 'GET',
          path: '/api/v3/agent/departments',
          query: { text: '$search' },
        },
      }),
    )
    await connect(world, RUN)
    const { exitCode, printed } = await connect(world, `desk.json --instance ${ORIGIN} --check`)
    expect(printed).toMatch(/choices\.queues .*query text/)
    expect(exitCode).toBe(1)
  })
})

describe('what connect wrote', () => {
  it('follows the document: changed, added and taken out', async () => {
    let document: object = helpDesk
    const fetch = swaggerInstance({ '/desk.json': () => document })
    const world = createWorld({ fetch })
    await connect(world, `${ORIGIN} --yes`)
    const { '/agent/cases/{caseId}/transitions': transitions, ...rest } = helpDesk.paths
    const paths = {
      ...rest,
      '/agent/cases/{caseId}/close': { ...transitions, post: { responses: {} } },
    }
    document = { ...helpDesk, paths }
    const { exitCode } = await connect(world, `${ORIGIN} --yes`)
    expect(exitCode).toBe(0)
    const { tech } = profileIn(world, 'desk')
    expect(tech?.['ticket.close']).toEqual({
      method: 'POST',
      path: '/api/v3/agent/cases/{id}/close',
    })
    expect(tech).not.toHaveProperty(['ticket.escalate'])
    expect((await connect(world, `${ORIGIN} --check`)).exitCode).toBe(0)
  })

  it('follows files too, but what they lack stays: they may not be all there is', async () => {
    const world = createWorld({ files: { 'desk.json': helpDesk } })
    await connect(world, RUN)
    const { '/agent/cases/{caseId}/transitions': transitions, ...rest } = helpDesk.paths
    const moved = { ...transitions, post: { responses: {} } }
    const paths = { ...rest, '/agent/cases/{caseId}/close': moved }
    world.files.set('desk.json', JSON.stringify({ ...helpDesk, paths }))
    const { printed } = await connect(world, RUN)
    expect(printed).toContain('it stays: tech ticket.reopen, tech ticket.escalate.')
    const { tech } = profileIn(world, 'desk')
    expect(tech?.['ticket.close']).toMatchObject({ path: '/api/v3/agent/cases/{id}/close' })
    expect(Object.keys(tech ?? {})).toContain('ticket.escalate')
  })

  it('holds nothing in its record but what it wrote and what the document said', async () => {
    const world = createWorld({
      files: { 'desk.json': helpDesk },
      env: { DESKDIRECTOR_TOKEN: 'token-of-somebody' },
    })
    await connect(world, RUN)
    expect([...world.files.values()].join()).not.toContain('token-of-somebody')
    expect(JSON.parse(world.files.get('site.connect.json') ?? '')).toMatchObject({
      profiles: {
        desk: {
          tech: { 'ticket.get': { wrote: { method: 'GET' }, saw: { 'field subject': 'string' } } },
        },
      },
    })
  })
})
