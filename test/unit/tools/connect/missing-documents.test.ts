import { describe, expect, it } from 'vitest'
import { flavours, type Flavour } from '../../../local-deskdirector/flavour'
import { openApiFor } from '../../../local-deskdirector/openapi/open-api-for'
import { connect, createWorld, profileIn } from './connect-world'
import { remove, rename, type Mutable } from './mutation'
import { swaggerInstance } from './swagger-instance'

const ORIGIN = 'https://support.acme.example'

/** One side's part of a flavour's document, as an instance with a document for each would have it. */
function part(flavour: Flavour, side: 'portal' | 'tech'): Mutable {
  const whole = structuredClone(openApiFor(flavour)) as Mutable
  const lone = side === 'portal' ? /\/user\/client$/ : /\/user\/member$/
  for (const path of Object.keys(whole['paths'] ?? {})) {
    if (!path.includes(`/${side}/`) && !lone.test(path)) remove(whole['paths'] as Mutable, path)
  }
  return whole
}

/** An instance whose Swagger page names two documents; `answers` says what is different today. */
function instance(flavour: Flavour, answers: Readonly<Record<string, () => object>> = {}) {
  return swaggerInstance({
    '/portal.json': () => part(flavour, 'portal'),
    '/tech.json': () => part(flavour, 'tech'),
    ...answers,
  })
}

describe.each(flavours)(
  'an instance of kind %s that doesn’t give one of its documents',
  (flavour) => {
    it.each<[string, () => Response, string]>([
      ['refuses it', () => new Response('', { status: 401 }), 'refuses (401)'],
      ['fails', () => new Response('', { status: 500 }), 'fails on the instance’s side (500)'],
      ['has lost it', () => new Response('', { status: 404 }), 'isn’t there (404)'],
      [
        'shows a login instead',
        () => new Response('<h1>Log in</h1>', { headers: { 'Content-Type': 'text/html' } }),
        'is an HTML page that looks like a login',
      ],
      ['breaks off', () => new Response('{"openapi": "3.0.1", '), 'is not whole JSON'],
    ])('because it %s: says so, and takes nothing out', async (_, answer, words) => {
      const world = createWorld({ fetch: instance(flavour) })
      await connect(world, `${ORIGIN} --yes`)
      const before = new Map(world.files)
      expect(Object.keys(profileIn(world, 'support').portal ?? {}).length).toBeGreaterThan(10)
      const later = createWorld({
        files: Object.fromEntries(before),
        fetch: instance(flavour, { '/portal.json': answer }),
      })
      const { exitCode, printed } = await connect(later, `${ORIGIN} --yes`)
      expect(printed).toContain(`Not read: ${ORIGIN}/portal.json ${words}`)
      expect(printed).toMatch(/stays: portal me, portal tickets\.find/)
      expect(printed).not.toContain('Your own binding')
      expect(exitCode).toBe(0)
      expect(later.files).toEqual(before)
    })

    it('says in --check too that what is missing may be there', async () => {
      const world = createWorld({ fetch: instance(flavour) })
      await connect(world, `${ORIGIN} --yes`)
      const refused = { '/portal.json': () => new Response('', { status: 401 }) }
      const later = createWorld({
        files: Object.fromEntries(world.files),
        fetch: instance(flavour, refused),
      })
      const { exitCode, printed } = await connect(later, `${ORIGIN} --check`)
      expect(printed).toContain('may be in what couldn’t be read')
      expect(exitCode).toBe(1)
    })

    it('still follows the documents that were read', async () => {
      const world = createWorld({ fetch: instance(flavour) })
      await connect(world, `${ORIGIN} --yes`)
      const tech = part(flavour, 'tech')
      const path = Object.keys(tech['paths'] ?? {}).find((each) => each.endsWith('/reopen')) ?? ''
      const notGiven = { '/portal.json': () => new Response('', { status: 500 }) }
      rename((tech['paths'] as Mutable)[path] as Mutable, 'post', 'put')
      const later = createWorld({
        files: Object.fromEntries(world.files),
        fetch: instance(flavour, {
          ...notGiven,
          '/tech.json': () => tech,
        }),
      })
      await connect(later, `${ORIGIN} --yes`)
      expect(profileIn(later, 'support').tech?.['ticket.reopen']).toMatchObject({ method: 'PUT' })
      expect(profileIn(later, 'support').portal).toEqual(profileIn(world, 'support').portal)
    })

    it('takes out what is gone when all was read', async () => {
      const world = createWorld({ fetch: instance(flavour) })
      await connect(world, `${ORIGIN} --yes`)
      const tech = part(flavour, 'tech')
      for (const path of Object.keys(tech['paths'] ?? {}))
        if (path.endsWith('/reopen')) remove(tech['paths'] as Mutable, path)
      const later = createWorld({
        files: Object.fromEntries(world.files),
        fetch: instance(flavour, { '/tech.json': () => tech }),
      })
      await connect(later, `${ORIGIN} --yes`)
      expect(profileIn(later, 'support').tech).not.toHaveProperty(['ticket.reopen'])
      expect((await connect(later, `${ORIGIN} --check`)).exitCode).toBe(0)
    })
  },
)

describe.each(flavours)('files of a %s instance, given one after the other', (flavour) => {
  it('make the profile that they make together', async () => {
    const files = { 'portal.json': part(flavour, 'portal'), 'tech.json': part(flavour, 'tech') }
    const together = createWorld({ files })
    await connect(together, `portal.json tech.json --instance ${ORIGIN} --yes`)
    const apart = createWorld({ files })
    await connect(apart, `portal.json --instance ${ORIGIN} --yes`)
    const { exitCode, printed } = await connect(apart, `tech.json --instance ${ORIGIN} --yes`)
    expect(exitCode).toBe(0)
    expect(printed).toMatch(/another document may have it, and it stays: portal me/)
    expect(profileIn(apart, 'support')).toEqual(profileIn(together, 'support'))
    const { exitCode: differs } = await connect(
      apart,
      `portal.json tech.json --instance ${ORIGIN} --check`,
    )
    expect(differs).toBe(0)
  })
})
