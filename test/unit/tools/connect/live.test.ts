import { describe, expect, it } from 'vitest'
import {
  createLocalDeskDirector,
  type LocalDeskDirector,
} from '../../../local-deskdirector/create-local-deskdirector'
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

describe('with --check', () => {
  it('names a field that can’t be read', async () => {
    const { local, fetch, token } = await instance('tech')
    const world = createWorld({ fetch, env: { DESKDIRECTOR_TOKEN: token } })
    await connect(world, `${ORIGIN} --yes`)
    local.faults.add({
      match: { path: '/api/v4/tech/tickets' },
      fault: { kind: 'replaced', field: 'createdAt', value: 'soon', row: 0 },
    })
    const { printed } = await connect(world, `${ORIGIN} --check --token`)
    expect(printed).toMatch(
      /tickets\.find .*couldn’t read createdOn: it should be an ISO 8601 date and time, and is “soon”/,
    )
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
