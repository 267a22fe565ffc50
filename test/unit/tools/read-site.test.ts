import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy } from '../../../tools/build/csp'
import { readSite } from '../../../tools/build/read-site'

function fileWith(text: string | Buffer): string {
  const file = join(mkdtempSync(join(tmpdir(), 'site-')), 'site.json')
  writeFileSync(file, text)
  return file
}

describe('the deployer’s file', () => {
  it('needs no more than the instances', () => {
    const site = readSite(
      fileWith('{"instances":[{"host":"https://a.example","profile":"copilot"}]}'),
    )
    expect(site.session).toEqual({
      minutes: 60,
      warnAt: [10, 5, 1],
      graceMinutes: 5,
      renewUrl: null,
    })
    expect(site.profiles['copilot']?.portal['ticket.get']?.path).toBe(
      '/api/v2/copilot/tickets/{id}',
    )
  })

  it.each([
    ['no JSON', '{"instances": [', /site\.json/],
    ['nothing in it', '{}', /instances/],
    ['a misspelt key', '{"instances":[],"brnad":{}}', /brnad.*brand/s],
    [
      'an unknown profile',
      '{"instances":[{"host":"https://a.example","profile":"acme"}]}',
      /instances.*profile.*acme/s,
    ],
    [
      'plain http',
      '{"instances":[{"host":"http://a.example","profile":"copilot"}]}',
      /instances.*host.*https/s,
    ],
  ])('with %s fails the build and says where', (_, text, words) => {
    expect(() => readSite(fileWith(text))).toThrow(words)
  })

  it.each<[string, BufferEncoding]>([
    ['Windows’ own letters', 'latin1'],
    ['what PowerShell’s > writes', 'utf16le'],
  ])('in %s is named, not read with signs in place of letters', (_, encoding) => {
    const text =
      '\ufeff{"instances":[{"host":"https://a.example","profile":"copilot"}],"brand":{"name":"Café"}}'
    const file = fileWith(Buffer.from(text, encoding))
    expect(() => readSite(file)).toThrow(/site\.json is no UTF-8 text/)
    expect(readSite(fileWith(text)).brand.name).toBe('Café')
  })

  it('that is not there is named', () => {
    expect(() => readSite('/nowhere/other.json')).toThrow(/other\.json.*SITE/s)
  })
})

describe('the policy', () => {
  it('lets the page speak to its own host and the listed instances alone', () => {
    const site = readSite(
      fileWith('{"instances":[{"host":"https://*.a.example","profile":"copilot"}]}'),
    )
    const policy = contentSecurityPolicy(site, ['x'], ['y'])
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("connect-src 'self' https://*.a.example;")
    expect(policy).not.toMatch(/unsafe|\*[^.]/)
    expect(policy).toContain("require-trusted-types-for 'script'")
  })

  it('shows pictures that the page holds itself, such as a ticket’s attachments', () => {
    const site = readSite(
      fileWith('{"instances":[{"host":"https://a.example","profile":"copilot"}]}'),
    )
    expect(contentSecurityPolicy(site, [], [])).toMatch(/img-src [^;]*\bblob:/)
  })
})
