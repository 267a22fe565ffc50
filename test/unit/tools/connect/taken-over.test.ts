import { describe, expect, it } from 'vitest'
import { openApiDocument } from '../../../local-deskdirector/openapi/document'
import { connect, createWorld, profileIn } from './connect-world'
import { helpDesk } from './documents/help-desk'
import { swaggerInstance } from './swagger-instance'

const ORIGIN = 'https://support.acme.example'
const OTHER = 'https://two.example'
const me = { method: 'GET', path: '/api/v2/user/client' }

/** The published calls, some of whose paths DeskDirector's own document leaves out. */
function published(...left: readonly string[]) {
  const paths = Object.entries(openApiDocument.paths).filter(([path]) => !left.includes(path))
  return { ...openApiDocument, paths: Object.fromEntries(paths) }
}
const withoutPeople = published('/api/v2/user/client', '/api/v2/user/member')

/** An instance that the built-in profile serves until now. */
const site = { instances: [{ host: 'https://*.acme.example', profile: 'copilot' }] }

describe('an instance that the built-in profile serves until now', () => {
  it.each([
    ['a file', `api.json --instance ${ORIGIN}`],
    ['all that its Swagger page names', ORIGIN],
  ])('keeps the one call of it that isn’t in %s, and says so', async (_, from) => {
    const fetch = swaggerInstance({ '/api.json': () => withoutPeople })
    const world = createWorld({ files: { 'site.json': site, 'api.json': withoutPeople }, fetch })
    const { printed } = await connect(world, `${from} --yes`)
    expect(profileIn(world, 'support').portal?.['me']).toEqual(me)
    expect(printed).toContain(
      'Not in the document, and bound as in the built-in copilot, whose other calls are: portal me.',
    )
    expect(printed).not.toContain('Your own binding')
    expect(printed).not.toContain('Bound by copilot until now')
    // A call that its documents never had has not gone from them.
    expect((await connect(world, `${from} --check`)).exitCode).toBe(0)
    const before = new Map(world.files)
    expect((await connect(world, `${from} --yes`)).printed).toContain('Nothing to write.')
    expect(world.files).toEqual(before)
  })

  it('hears which calls it had, where the document is of another kind', async () => {
    const world = createWorld({ files: { 'site.json': site, 'desk.json': helpDesk } })
    const { printed } = await connect(world, `desk.json --instance ${ORIGIN} --yes`)
    expect(profileIn(world, 'support').portal).toEqual({})
    expect(printed.split('Written')[1]).toContain(
      'Bound by copilot until now, and not by support: portal me, portal tickets.find, portal ticket.get.',
    )
    const { printed: again } = await connect(world, `desk.json --instance ${ORIGIN} --yes`)
    expect(again).not.toContain('until now')
  })

  it('doesn’t keep what only half of the rest speaks for', async () => {
    const half = published('/api/v2/user/client', '/api/v2/copilot/tickets/{ticketId}')
    const world = createWorld({ files: { 'site.json': site, 'api.json': half } })
    const { printed } = await connect(world, `api.json --instance ${ORIGIN} --yes`)
    expect(profileIn(world, 'support').portal).not.toHaveProperty('me')
    expect(printed).toMatch(/Bound by copilot until now, and not by support: portal me, /)
  })

  it('loses what its documents had once and have no longer', async () => {
    let document: object = published()
    const fetch = swaggerInstance({ '/api.json': () => document })
    const world = createWorld({ files: { 'site.json': site }, fetch })
    await connect(world, `${ORIGIN} --yes`)
    expect(profileIn(world, 'support').portal?.['me']).toEqual(me)
    document = withoutPeople
    await connect(world, `${ORIGIN} --yes`)
    expect(profileIn(world, 'support').portal).not.toHaveProperty('me')
  })

  it('gets nothing back that a person took out', async () => {
    const world = createWorld({ files: { 'site.json': site, 'api.json': withoutPeople } })
    await connect(world, `api.json --instance ${ORIGIN} --yes`)
    const text = world.files.get('site.json') ?? ''
    world.files.set('site.json', text.replace(/"me": \{[^}]*\}/, '"me": null'))
    const { printed } = await connect(world, `api.json --instance ${ORIGIN} --yes`)
    expect(printed).toContain('Kept as you have it: portal me.')
    expect(printed).not.toContain('bound as in the built-in')
    expect(profileIn(world, 'support').portal?.['me']).toBeNull()
  })
})

describe('a profile that serves another instance', () => {
  const files = {
    'site.json': { instances: [{ host: OTHER, profile: 'ours' }] },
    'desk.json': helpDesk,
  }
  const WARNING = `Mind: the profile ours serves ${OTHER} now, and what is written here changes that too.`

  it('isn’t rewritten without a word before the question', async () => {
    const world = createWorld({ files, answers: ['n'] })
    await connect(world, `desk.json --instance ${OTHER} --yes`)
    const { printed } = await connect(world, `desk.json --instance ${ORIGIN} --profile ours`)
    expect(printed.indexOf(WARNING)).toBeGreaterThan(printed.indexOf('+++ site.json'))
    expect(world.asked).toHaveLength(1)
  })

  it('has one word too many nowhere: not for the instance’s own profile, nor for a new name', async () => {
    const world = createWorld({ files })
    await connect(world, `desk.json --instance ${OTHER} --yes`)
    const own = await connect(world, `desk.json --instance ${OTHER} --profile ours --yes`)
    const fresh = await connect(world, `desk.json --instance ${ORIGIN} --profile mine --yes`)
    for (const { printed } of [own, fresh]) expect(printed).not.toContain('Mind:')
  })
})

describe('whom the profile serves', () => {
  it('is said as what will be, until it is', async () => {
    const world = createWorld({ files: { 'site.json': site, 'desk.json': helpDesk } })
    const { printed } = await connect(world, `desk.json --instance ${ORIGIN} --yes`)
    const [before = '', after = ''] = printed.split('Written')
    expect(before).toContain(`The profile support will serve ${ORIGIN} (copilot until now).`)
    expect(before).not.toContain('The profile support serves')
    expect(after).toContain(`The profile support serves ${ORIGIN} (copilot until now).`)
    const { printed: again } = await connect(world, `desk.json --instance ${ORIGIN}`)
    expect(again).toContain(`The profile support serves ${ORIGIN}.`)
  })
})
