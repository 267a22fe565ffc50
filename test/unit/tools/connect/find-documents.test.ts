import { describe, expect, it } from 'vitest'
import { flavours } from '../../../local-deskdirector/flavour'
import { createLocalDeskDirector } from '../../../local-deskdirector/create-local-deskdirector'
import { connect, createWorld, profileIn } from './connect-world'
import { away, helpDeskText, html, instancePages, ORIGIN, type Answer } from './instance-pages'

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
        '/swagger/v9/swagger.json': [helpDeskText],
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
        '/docs/desk.json': [helpDeskText],
      },
    ],
    [
      'the stock initializer',
      {
        '/swagger': ['<script src="./swagger-initializer.js"></script> swagger-ui', html],
        '/swagger/swagger-initializer.js': [
          'window.ui = SwaggerUIBundle({ url: "/desk/api-docs", })',
        ],
        '/desk/api-docs': [helpDeskText],
      },
    ],
    [
      'a settings address',
      {
        '/swagger': ['SwaggerUIBundle({ configUrl: "/swagger/config.json" }) swagger-ui', html],
        '/swagger/config.json': ['{"urls":[{"url":"/v7.json","name":"seven"}]}'],
        '/v7.json': [helpDeskText],
      },
    ],
    [
      'NSwag’s page',
      {
        '/swagger': [
          `<script>window.ui = SwaggerUIBundle({ urls: [{url: "/nswag/v1.json", name: "x"}] })</script>`,
          html,
        ],
        '/nswag/v1.json': [helpDeskText],
      },
    ],
    ['a usual address', { '/openapi/v1.json': [helpDeskText] }],
  ])('%s', async (_, pages) => {
    const world = createWorld({ fetch: instancePages(pages).fetch })
    const { exitCode } = await connect(world, `${ORIGIN} --yes`)
    expect(exitCode).toBe(0)
    expect(Object.keys(profileIn(world, 'support').tech ?? {})).toContain('tickets.find')
  })

  it('is the address itself, where that is a document', async () => {
    const { fetch, asked } = instancePages({ '/some/where.json?v=1': [helpDeskText] })
    const world = createWorld({ fetch })
    expect((await connect(world, `${ORIGIN}/some/where.json?v=1 --yes`)).exitCode).toBe(0)
    expect(asked).toEqual([`${ORIGIN}/some/where.json?v=1`])
  })

  it('is named by a page that has a link to sign in, too', async () => {
    const page = '<a>Log in</a><script>SwaggerUIBundle({ url: "/desk.json" })</script>'
    const { fetch, asked } = instancePages({
      '/swagger': [page, html],
      '/desk.json': [helpDeskText],
    })
    const { exitCode } = await connect(createWorld({ fetch }), `${ORIGIN} --yes`)
    expect(exitCode).toBe(0)
    expect(asked).toContain(`${ORIGIN}/desk.json`)
  })

  it('is looked for aloud, address by address', async () => {
    const { fetch, asked } = instancePages({ '/api-docs': [helpDeskText] })
    const { printed } = await connect(createWorld({ fetch }), `${ORIGIN} --yes`)
    expect(asked.length).toBeGreaterThan(20)
    for (const url of asked) expect(printed).toContain(`Looking at ${url}\n`)
  })

  it('is never another site, whatever a page says', async () => {
    const { fetch, asked } = instancePages({
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
