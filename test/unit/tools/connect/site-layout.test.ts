import { readFileSync } from 'node:fs'
import { check, resolveConfig } from 'prettier'
import { describe, expect, it } from 'vitest'
import { openApiFor } from '../../../local-deskdirector/openapi/open-api-for'
import { connect, createWorld } from './connect-world'
import { swaggerInstance } from './swagger-instance'

const shipped = readFileSync('site.json', 'utf8')
const own = '{ "tech": { "ticket.get": { "method": "GET", "path": "/x/{id}" } } }'

describe('what connect writes is laid out as npm test wants it', () => {
  it.each([
    ['the file that is shipped', shipped],
    ['an entry of its own', '{ "instances": [{ "host": "https://support.acme.example" }] }\n'],
    [
      'an entry on several lines',
      '{\n  "instances": [\n    {\n      "host": "https://*.acme.example"\n    }\n  ]\n}\n',
    ],
    ['no file', null],
    [
      'another profile on one line',
      `{\n  "instances": [{ "host": "https://*.acme.example" }],\n  "profiles": { "other": ${own} }\n}\n`,
    ],
    [
      'this profile on one line',
      `{\n  "instances": [{ "host": "https://*.acme.example", "profile": "acme" }],\n  "profiles": { "acme": ${own} }\n}\n`,
    ],
  ])('from %s', async (_, text) => {
    let document = openApiFor('tokity')
    const world = createWorld({
      files: text === null ? {} : { 'site.json': text },
      fetch: swaggerInstance({ '/api.json': () => document }),
    })
    // A first run, one that changes and takes out, and another instance.
    for (const [host, flavour] of [
      ['support.acme.example', 'tokity'],
      ['support.acme.example', 'psa'],
      ['support.beta.example', 'tokity'],
    ] as const) {
      document = openApiFor(flavour)
      expect((await connect(world, `https://${host} --yes`)).exitCode).toBe(0)
      for (const file of ['site.json', 'site.connect.json']) {
        const options = { ...(await resolveConfig('site.json')), plugins: [], filepath: file }
        expect(await check(world.files.get(file) ?? '', options)).toBe(true)
      }
    }
  })
})
