import { describe, expect, it } from 'vitest'
import { createLocalDeskDirector } from '../../../local-deskdirector/create-local-deskdirector'
import { connect, createWorld, profileIn } from './connect-world'
import { html, ORIGIN } from './instance-pages'

type Trouble = () => Response
type Rule = readonly [address: RegExp, answer: Trouble]

const PAGE = /^\/swagger($|\/$|\/index|\/ui|\/docs)/
const gone: Trouble = () => new Response('', { status: 404 })

/** The network of a running instance, some of whose addresses answer otherwise today. */
function network(...rules: readonly Rule[]): typeof fetch {
  const { app } = createLocalDeskDirector({ flavour: 'tokity', tickets: 5 })
  return async (...asked) => {
    const request = new Request(...asked)
    const { pathname } = new URL(request.url)
    const answer = rules.find(([address]) => address.test(pathname))?.[1]
    return answer?.() ?? app.fetch(request)
  }
}

const troubles: readonly [what: string, answer: Trouble, words: string][] = [
  ['fails', () => new Response('', { status: 503 }), 'fails on the instance’s side (503)'],
  ['refuses', () => new Response('', { status: 401 }), 'refuses (401)'],
  ['forbids', () => new Response('', { status: 403 }), 'refuses (403)'],
  ['wants fewer requests', () => new Response('', { status: 429 }), 'answers with 429'],
  [
    'sends on to a login',
    () => new Response(null, { status: 302, headers: { Location: 'https://login.example' } }),
    'sends on to https://login.example',
  ],
  [
    'shows a login',
    () => new Response('<form>Password <input type="password"></form>', html),
    'is an HTML page that looks like a login',
  ],
]
const fails: Trouble = () => new Response('', { status: 503 })
const broken: Trouble = () => new Response('{"openapi": "3.0.1", ')

/** Connects while all is well, and once more with some addresses in trouble: what that printed, and whether all stayed. */
async function connectTwice(...rules: readonly Rule[]) {
  const world = createWorld({ fetch: network() })
  await connect(world, `${ORIGIN} --yes`)
  const before = Object.fromEntries(world.files)
  const later = createWorld({ files: before, fetch: network(...rules) })
  const { printed } = await connect(later, `${ORIGIN} --yes`)
  expect(Object.fromEntries(later.files)).toEqual(before)
  return printed
}

describe.each(troubles)('an instance whose Swagger page %s', (_, answer, words) => {
  it.each([
    ['with another document that fails', fails],
    ['where another document isn’t found', gone],
  ])('%s: nothing is taken for another call', async (__, other) => {
    const printed = await connectTwice([/v4\/swagger/, other], [PAGE, answer])
    expect(printed).toContain(`Not read: ${ORIGIN}/swagger ${words}`)
  })

  it('says so on a first run, and what it found without', async () => {
    const world = createWorld({ fetch: network([PAGE, answer]) })
    const { exitCode, printed } = await connect(world, `${ORIGIN} --yes`)
    expect(exitCode).toBe(0)
    expect(printed.split('Written')[1]).toContain(`Not read: ${ORIGIN}/swagger ${words}`)
    expect(Object.keys(profileIn(world, 'support').tech ?? {})).toContain('ticket.addTime')
  })
})

it.each([...troubles, ['breaks off', broken, 'is not whole JSON'] as const])(
  'takes nothing for another call where a document %s that no page names',
  async (_, answer, words) => {
    const printed = await connectTwice([/v4\/swagger/, answer], [PAGE, gone])
    expect(printed).toContain(`Not read: ${ORIGIN}/swagger/v4/swagger.json ${words}`)
  },
)

it('says on a first run which usual address couldn’t be read', async () => {
  const world = createWorld({ fetch: network([/v1\/swagger/, fails], [PAGE, gone]) })
  const { exitCode, printed } = await connect(world, `${ORIGIN} --yes`)
  expect(exitCode).toBe(0)
  expect(printed).toContain(`Not read: ${ORIGIN}/swagger/v1/swagger.json fails`)
})

it('says nothing of addresses that aren’t there, or show the portal as any other does', async () => {
  const portal: Trouble = () => new Response('<div id="app"></div>', html)
  const world = createWorld({ fetch: network([PAGE, gone], [/^\/(api-docs|openapi)/, portal]) })
  expect((await connect(world, `${ORIGIN} --yes`)).printed).not.toContain('Not read')
})

it('takes nothing out when a page fails that may name more than the one that answers', async () => {
  const old = '<script>SwaggerUIBundle({ url: "/swagger/v1/swagger.json" })</script>'
  const answers: Trouble = () => new Response(old, html)
  const printed = await connectTwice([/^\/swagger$/, fails], [/^\/swagger\/index/, answers])
  expect(printed).toContain(`Not read: ${ORIGIN}/swagger fails`)
})

it('takes nothing out when what a page loads to know its documents fails', async () => {
  const page = 'SwaggerUIBundle({ url: "/swagger/v1/swagger.json", configUrl: "/swagger/c.json" })'
  const answers: Trouble = () => new Response(`<script>${page}</script>`, html)
  const printed = await connectTwice([/^\/swagger$/, answers], [/c\.json$/, fails])
  expect(printed).toContain(`Not read: ${ORIGIN}/swagger/c.json fails`)
})
