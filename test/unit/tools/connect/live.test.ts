import { describe, expect, it } from 'vitest'
import {
  createLocalDeskDirector,
  type LocalDeskDirector,
} from '../../../local-deskdirector/create-local-deskdirector'
import type { Fault, FaultMatch } from '../../../local-deskdirector/faults/fault'
import { flavours } from '../../../local-deskdirector/flavour'
import { connect, createWorld } from './connect-world'

const ORIGIN = 'https://support.acme.example'

/** A running instance and a token of somebody there. */
async function instance(side: 'portal' | 'tech', flavour: (typeof flavours)[number] = 'tokity') {
  const local = createLocalDeskDirector({ flavour, tickets: 60 })
  const { contacts, agents } = local.instance
  const person = side === 'portal' ? contacts[0] : agents[0]
  const token = await local.tokens.issue({ side, userId: person?.id ?? 0 })
  return { local, token, ...networkOf(local) }
}

/** The way to an instance, and everything that was sent there with a token. */
function networkOf({ app }: LocalDeskDirector) {
  const sent: Request[] = []
  const fetch: typeof globalThis.fetch = async (...request) => {
    const asked = new Request(...request)
    if (asked.headers.has('Authorization')) sent.push(asked)
    return app.fetch(asked)
  }
  return { fetch, sent }
}

describe.each(flavours)('--token at a %s instance', (flavour) => {
  it.each(['portal', 'tech'] as const)(
    'asks what the %s side’s token may, and only reads',
    async (side) => {
      const { fetch, sent, token } = await instance(side, flavour)
      const world = createWorld({ fetch, env: { DESKDIRECTOR_TOKEN: token } })
      const { exitCode, printed } = await connect(world, `${ORIGIN} --token --yes`)
      expect(exitCode).toBe(0)
      expect(printed).toMatch(new RegExp(`${side} +me +answered: \\S`))
      expect(printed).toMatch(new RegExp(`${side} +tickets\\.find +answered: \\d+ tickets of \\d+`))
      expect(printed).toMatch(new RegExp(`${side} +ticket\\.get +answered: \\d+ notes`))
      expect(printed).not.toMatch(/couldn’t read/)
      expect(sent.every(({ method, url }) => method === 'GET' || /\/find$/.test(url))).toBe(true)
      expect(sent.every(({ url }) => url.startsWith(`${ORIGIN}/`))).toBe(true)
      expect(`${printed}${[...world.files.values()].join('')}`).not.toContain(token)
    },
  )
})

it('takes the token from whoever types it, where the environment has none', async () => {
  const { fetch, token } = await instance('tech')
  const world = createWorld({ fetch, answers: [`${token}\n`, 'y'] })
  const { exitCode, printed } = await connect(world, `${ORIGIN} --token`)
  expect(exitCode).toBe(0)
  expect(world.asked).toEqual(['Access token (isn’t shown): ', 'Write site.json? [y/N] '])
  expect(printed).not.toContain(token)
})

it.each([
  ['portal', ['me', 'tickets.find', 'ticket.get']],
  ['tech', ['tickets.find', 'ticket.get']],
] as const)(
  'tries the %s side’s bindings with its token, where both have the same paths',
  async (side, operations) => {
    const { fetch, token } = await instance(side)
    const site = { instances: [{ host: ORIGIN, profile: 'copilot' }] }
    const world = createWorld({
      fetch,
      files: { 'site.json': site },
      env: { DESKDIRECTOR_TOKEN: token },
    })
    const { printed } = await connect(world, `${ORIGIN} --check --token`)
    const lines = printed.split('\n').filter((line) => /answered|refused/.test(line))
    expect(lines.map((line) => line.trim().split(/ +/).slice(0, 3))).toEqual(
      operations.map((operation) => [side, operation, 'answered:']),
    )
  },
)

describe('with --check', () => {
  it('names a field that can’t be read', async () => {
    const { local, fetch, token } = await instance('tech')
    const world = createWorld({ fetch, env: { DESKDIRECTOR_TOKEN: token } })
    await connect(world, `${ORIGIN} --yes`)
    local.faults.add({
      match: { path: '/api/v4/tech/tickets' },
      fault: { kind: 'replaced', field: 'createdAt', value: 'soon', row: 0 },
    })
    const { exitCode, printed } = await connect(world, `${ORIGIN} --check --token`)
    expect(printed).toMatch(
      /tickets\.find .*couldn’t read createdOn: it should be an ISO 8601 date and time, and is “soon”/,
    )
    expect(exitCode).toBe(1)
  })

  const tickets = { path: '/api/v4/portal/tickets' }
  const one = { path: /^\/api\/v4\/portal\/tickets\/\d+$/ }
  it.each<[what: string, match: FaultMatch, fault: Fault]>([
    ['a list that isn’t there', tickets, { kind: 'status', status: 404 }],
    ['a list that fails', tickets, { kind: 'status', status: 500 }],
    ['a list of which nothing can be read', tickets, faulty('createdAt', 'soon')],
    ['a ticket that isn’t there', one, { kind: 'status', status: 404 }],
    ['a ticket that can’t be read', one, faulty('comments', 'none')],
    ['a ticket of which a part can’t be read', one, faulty('comments', [1])],
    ['a sign-in page', one, { kind: 'html' }],
  ])('fails for %s, whatever else answers', async (_, match, fault) => {
    const { local, fetch, token } = await instance('portal')
    const world = createWorld({ fetch, env: { DESKDIRECTOR_TOKEN: token } })
    await connect(world, `${ORIGIN} --yes`)
    expect((await connect(world, `${ORIGIN} --check --token`)).exitCode).toBe(0)
    local.faults.add({ match, fault })
    const { exitCode, printed } = await connect(world, `${ORIGIN} --check --token`)
    expect(printed).toMatch(/portal +me +answered: \S/)
    expect(exitCode).toBe(1)
  })

  it('fails for a token that nobody takes, and never says it', async () => {
    const { fetch } = await instance('tech')
    const token = 'nobodys.token.at-all-whatever'
    const world = createWorld({ fetch, env: { DESKDIRECTOR_TOKEN: token } })
    await connect(world, `${ORIGIN} --yes`)
    const { exitCode, printed } = await connect(world, `${ORIGIN} --check --token`)
    expect(printed).toMatch(/portal +me +refused \(401\)/)
    expect(printed).toMatch(/tech +me +refused \(401\)/)
    expect(printed).not.toContain(token)
    expect(exitCode).toBe(1)
  })

  it('never repeats a token that an instance quotes', async () => {
    const token = 'opaque-token-1234567890'
    const { fetch } = await instance('tech')
    const quoting: typeof globalThis.fetch = (...request) => {
      const asked = new Request(...request)
      const quoted = Response.json(
        { message: `Bad header: ${asked.headers.get('Authorization') ?? ''}` },
        { status: 400 },
      )
      return asked.headers.has('Authorization') ? Promise.resolve(quoted) : fetch(...request)
    }
    const world = createWorld({ fetch: quoting, env: { DESKDIRECTOR_TOKEN: token } })
    const { printed } = await connect(world, `${ORIGIN} --token --yes`)
    expect(printed).toMatch(/refused \(400\): Bad header/)
    expect(`${printed}${[...world.files.values()].join('')}`).not.toContain(token)
  })

  it.each([[''], ['two words']])('takes no “%s” for a token', async (token) => {
    const { fetch, sent } = await instance('tech')
    const world = createWorld({ fetch, answers: [token] })
    const { exitCode } = await connect(world, `${ORIGIN} --token --yes`)
    expect(exitCode).toBe(1)
    expect(sent).toEqual([])
  })
})

/** A field of another kind, in all rows or in the ticket. */
function faulty(field: string, value: unknown): Fault {
  return { kind: 'replaced', field, value }
}
