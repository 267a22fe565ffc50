import { describe, expect, it } from 'vitest'
import { helpDesk } from './documents/help-desk'
import { connect, createWorld } from './connect-world'

const ORIGIN = 'https://desk.acme.example'
const files = { 'desk.json': helpDesk }

describe('what goes wrong', () => {
  it.each([
    ['no address', '', 2, 'Name your instance’s address'],
    ['two addresses', 'https://a.example https://b.example', 2, 'One address at a time'],
    ['an address and a file', 'https://a.example desk.json', 2, 'not both'],
    ['an unknown option', 'desk.json --force', 2, '--force'],
    ['a plain http address', 'http://desk.acme.example', 2, 'isn’t https'],
    [
      'a secret in the address',
      'https://me:secret@desk.acme.example',
      2,
      'Leave the name and password out',
    ],
    ['a token for nobody', 'desk.json --token', 2, '--instance'],
    ['a bad name', 'desk.json --profile __proto__', 2, 'letters, digits'],
    ['no such file', 'absent.json', 1, 'There is no file absent.json.'],
    ['a host without https', 'desk.acme.example', 1, 'Did you mean https://desk.acme.example?'],
    ['an empty file', 'empty.json', 1, 'empty.json is empty.'],
    ['broken JSON', 'broken.json', 1, 'broken.json is not whole JSON'],
    ['YAML', 'api.yaml', 1, 'looks like YAML'],
    ['a login page', 'login.json', 1, 'probably a login page'],
    ['other JSON', 'other.json', 1, 'no OpenAPI document of version 2 or 3'],
    ['no paths', 'bare.json', 1, 'without any path'],
    ['nothing of use', 'shop.json', 1, 'Nothing in the document is anything the page can use'],
    ['no site file and no instance', 'desk.json', 2, 'Say which instance'],
  ])('%s', async (_, command, exitCode, words) => {
    const shop = { openapi: '3.0.0', paths: { '/baskets': { get: { responses: {} } } } }
    const world = createWorld({
      files: {
        ...files,
        ...(exitCode === 1 && words.startsWith('Nothing')
          ? { 'site.json': { instances: [{ host: ORIGIN }] } }
          : {}),
        'empty.json': ' ',
        'broken.json': '{"openapi": "3.0.0", "paths": {',
        'api.yaml': 'openapi: 3.0.0\npaths: {}\n',
        'login.json': '<!doctype html><title>Sign in</title>',
        'other.json': { hello: 'world' },
        'bare.json': { openapi: '3.0.0', paths: {} },
        'shop.json': shop,
      },
    })
    const result = await connect(world, command)
    expect(result.printed).toContain(words)
    expect(result.exitCode).toBe(exitCode)
    expect(result.printed).not.toContain('    at ')
    expect(result.printed).not.toContain('secret')
  })

  it('says every mistake of the site file, in the build’s words, before anything else', async () => {
    const site = { instances: [{ host: 'http://desk.acme.example' }], polling: { listSeconds: 0 } }
    const world = createWorld({ files: { ...files, 'site.json': site } })
    const { exitCode, printed } = await connect(world, `desk.json --instance ${ORIGIN} --yes`)
    expect(exitCode).toBe(1)
    expect(printed).toContain('site.json has 2 mistakes:')
    expect(printed).toContain('instances[0].host')
    expect(printed).toContain('polling.listSeconds')
    expect(world.files.has('site.connect.json')).toBe(false)
  })

  it('stops at a record that can’t be read, rather than take what a person wrote for its own', async () => {
    const world = createWorld({ files: { ...files, 'site.connect.json': '<<<<<<< ours' } })
    const { exitCode, printed } = await connect(world, `desk.json --instance ${ORIGIN} --yes`)
    expect(exitCode).toBe(1)
    expect(printed).toContain('site.connect.json is not whole JSON')
  })

  it('helps', async () => {
    const { exitCode, printed } = await connect(createWorld(), '--help')
    expect(exitCode).toBe(0)
    expect(printed).toContain('--check')
  })
})
