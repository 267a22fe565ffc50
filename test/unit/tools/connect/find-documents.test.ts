import { describe, expect, it } from 'vitest'
import { flavours } from '../../../local-deskdirector/flavour'
import { createLocalDeskDirector } from '../../../local-deskdirector/create-local-deskdirector'
import { connect, createWorld, profileIn } from './connect-world'
import { helpDesk } from './documents/help-desk'

const ORIGIN = 'https://support.acme.example'
type Answer = readonly [body: string, init?: ResponseInit]

/** An instance that answers these addresses and no others; `asked` is what it was asked for. */
function instance(pages: Readonly<Record<string, Answer>>) {
  const asked: string[] = []
  const fetch: typeof globalThis.fetch = (input) => {
    const url = input instanceof Request ? input.url : String(input)
    asked.push(url)
    const [body, init] = pages[url.replace(ORIGIN, '')] ?? ['not found', { status: 404 }]
    return Promise.resolve(new Response(body === '' ? null : body, init))
  }
  return { fetch, asked }
}

const html: ResponseInit = { headers: { 'Content-Type': 'text/html' } }
const document = JSON.stringify(helpDesk)
const away = (to: string): Answer => ['', { status: 302, headers: { Location: to } }]

describe.each(flavours)('a %s instance that runs', (flavour) => {
  it('gives a profile from its address alone', async () => {
    const { app } = createLocalDeskDirector({ flavour, tickets: 20 })
    const world = createWorld({ fetch: async (...request) => app.fetch(new Request(...request)) })
    const { exitCode } = await connect(world, `${ORIGIN} --yes`)
    expect(exitCode).toBe(0)
    const { portal, tech } = profileIn(world, 'support')
    expect(Object.keys(portal ?? {})).toContain('ticket.create')
    expect(Object.keys(tech ?? {})).toContain('ticket.addTime')
  })
})

describe('where a document is found', () => {
  it.each<[string, Record<string, Answer>]>([
    [
      'Swashbuckle’s page',
      {
        '/swagger': away('swagger/index.html'),
        '/swagger/index.html': [
          `<script>var configObject = JSON.parse('{"urls":[{"url":"v9/swagger.json","name":"V9"}]}');</script>`,
          html,
        ],
        '/swagger/v9/swagger.json': [document],
      },
    ],
    [
      'newer Swashbuckle’s script',
      {
        '/swagger/index.html': [
          '<div id="swagger-ui"></div><script src="index.js"></script>',
          html,
        ],
        '/swagger/index.js': [
          `var configObject = JSON.parse('{"urls":[{"url":"/docs/desk.json"}]}')`,
        ],
        '/docs/desk.json': [document],
      },
    ],
    [
      'the stock initializer',
      {
        '/swagger': ['<script src="./swagger-initializer.js"></script> swagger-ui', html],
        '/swagger/swagger-initializer.js': [
          'window.ui = SwaggerUIBundle({ url: "/desk/api-docs", })',
        ],
        '/desk/api-docs': [document],
      },
    ],
    [
      'a settings address',
      {
        '/swagger': ['SwaggerUIBundle({ configUrl: "/swagger/config.json" }) swagger-ui', html],
        '/swagger/config.json': ['{"urls":[{"url":"/v7.json","name":"seven"}]}'],
        '/v7.json': [document],
      },
    ],
    [
      'NSwag’s page',
      {
        '/swagger': [
          `<script>window.ui = SwaggerUIBundle({ urls: [{url: "/nswag/v1.json", name: "x"}] })</script>`,
          html,
        ],
        '/nswag/v1.json': [document],
      },
    ],
    ['a usual address', { '/openapi/v1.json': [document] }],
  ])('%s', async (_, pages) => {
    const world = createWorld({ fetch: instance(pages).fetch })
    const { exitCode } = await connect(world, `${ORIGIN} --yes`)
    expect(exitCode).toBe(0)
    expect(Object.keys(profileIn(world, 'support').tech ?? {})).toContain('tickets.find')
  })

  it('is the address itself, where that is a document', async () => {
    const { fetch, asked } = instance({ '/some/where.json?v=1': [document] })
    const world = createWorld({ fetch })
    expect((await connect(world, `${ORIGIN}/some/where.json?v=1 --yes`)).exitCode).toBe(0)
    expect(asked).toEqual([`${ORIGIN}/some/where.json?v=1`])
  })

  it('is never another site, whatever a page says', async () => {
    const { fetch, asked } = instance({
      '/swagger': [
        'SwaggerUIBundle({ url: "https://evil.example/swagger.json", configUrl: "//evil.example/c.json" }) swagger-ui',
        html,
      ],
      '/swagger.json': away('https://evil.example/login'),
    })
    const world = createWorld({ fetch })
    const { exitCode, printed } = await connect(world, ORIGIN)
    expect(exitCode).toBe(1)
    expect(printed).toContain('sends on to https://evil.example, another site')
    expect(asked.filter((url) => !url.startsWith(ORIGIN))).toEqual([])
  })
})

describe('what is met instead', () => {
  it.each<[string, Record<string, Answer>, string]>([
    ['nothing', {}, 'answered with “not found” (404)'],
    [
      'a refusal',
      { '/swagger': ['', { status: 401 }], '/swagger/v1/swagger.json': ['', { status: 403 }] },
      'refuses (403): it wants a sign-in',
    ],
    [
      'a login page',
      { '/swagger': ['<form>Password <input type=password></form>', html] },
      'looks like a login',
    ],
    ['broken JSON', { '/swagger/v1/swagger.json': ['{"openapi": "3.0.1", '] }, 'is not whole JSON'],
    ['other JSON', { '/swagger.json': ['{"error":"Unauthorized"}'] }, 'no OpenAPI document'],
    [
      'a broken server',
      { '/swagger': ['', { status: 502 }] },
      'fails on the instance’s side (502)',
    ],
    ['a circle', { '/swagger': away('/swagger') }, 'in a circle'],
  ])('%s', async (_, pages, words) => {
    const { exitCode, printed } = await connect(
      createWorld({ fetch: instance(pages).fetch }),
      ORIGIN,
    )
    expect(printed).toContain(words)
    expect(exitCode).toBe(1)
  })

  it.each([
    ['ENOTFOUND', 'There is no host called support.acme.example'],
    ['ECONNREFUSED', 'the connection was refused'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'isn’t secure'],
    ['ECONNRESET', 'broke off the connection'],
    ['UND_ERR_CONNECT_TIMEOUT', 'didn’t answer in time'],
    ['ENETUNREACH', 'can’t be reached (ENETUNREACH)'],
  ])('a connection that fails: %s', async (code, words) => {
    const failed = new TypeError('fetch failed', {
      cause: Object.assign(new Error('no'), { code }),
    })
    const world = createWorld({ fetch: () => Promise.reject(failed) })
    const { exitCode, printed } = await connect(world, ORIGIN)
    expect(printed).toContain(words)
    expect(printed).not.toContain('    at ')
    expect(exitCode).toBe(1)
  })

  it('a document without an end is let go of, in words', async () => {
    let isCancelled = false
    const endless = new ReadableStream({
      pull: (stream) => stream.enqueue(new Uint8Array(4_000_000).fill(32)),
      cancel: () => {
        isCancelled = true
      },
    })
    const world = createWorld({ fetch: () => Promise.resolve(new Response(endless)) })
    const { exitCode, printed } = await connect(world, ORIGIN)
    expect(printed).toContain('The document is large: this takes a moment.')
    expect(printed).toContain('is larger than 40 MB')
    expect(exitCode).toBe(1)
    expect(isCancelled).toBe(true)
  })

  it('a document of ten megabytes is read, with a word that it takes a moment', async () => {
    const large = JSON.stringify({ ...helpDesk, 'x-note': 'x'.repeat(10_000_000) })
    const world = createWorld({ fetch: instance({ '/swagger.json': [large] }).fetch })
    const { exitCode, printed } = await connect(world, `${ORIGIN} --yes`)
    expect(printed).toContain('this takes a moment')
    expect(exitCode).toBe(0)
  })
})
