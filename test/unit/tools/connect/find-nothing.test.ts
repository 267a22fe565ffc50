import { describe, expect, it } from 'vitest'
import { connect, createWorld } from './connect-world'
import { helpDesk } from './documents/help-desk'
import { away, html, instancePages, ORIGIN, type Answer } from './instance-pages'

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
    [
      'a login that leads back to the Swagger page',
      {
        '/swagger': [
          '<form action="/login?returnUrl=/swagger-ui/index.html">Sign in</form><script src="/index.js"></script>',
          html,
        ],
      },
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
      createWorld({ fetch: instancePages(pages).fetch }),
      ORIGIN,
    )
    expect(printed).toContain(words)
    expect(exitCode).toBe(1)
  })

  it('one line for one cause, however many addresses met it', async () => {
    const refuses = () => Promise.resolve(new Response('', { status: 401 }))
    const { printed } = await connect(createWorld({ fetch: refuses }), ORIGIN)
    expect(printed.match(/refuses \(401\)/g)).toHaveLength(1)
    expect(printed).toMatch(/\/swagger refuses \(401\): it wants a sign-in; \d+ more alike\n/)
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
    const world = createWorld({ fetch: instancePages({ '/swagger.json': [large] }).fetch })
    const { exitCode, printed } = await connect(world, `${ORIGIN} --yes`)
    expect(printed).toContain('this takes a moment')
    expect(exitCode).toBe(0)
  })
})
