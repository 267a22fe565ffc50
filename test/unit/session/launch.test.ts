import { describe, expect, it } from 'vitest'
import { ACME, PAGE, read } from './read-launch'

describe('a launch URL', () => {
  it('gives the instance and the token, and leaves the list’s address', () => {
    expect(read(`${PAGE}?host=${ACME}&access_token=a.b.c`)).toEqual({
      ok: true,
      launch: {
        origin: 'https://acme.deskdirector.com',
        token: 'a.b.c',
        app: null,
      },
      address: `${PAGE}#/tickets`,
      theme: '',
    })
  })

  it('is read from the hash where DeskDirector put it there, and the route stays', () => {
    const result = read(`${PAGE}#/tickets?state=closed&host=${ACME}&access_token=a.b.c&email=z%40b`)
    expect(result.ok).toBe(true)
    expect(result.address).toBe(`${PAGE}#/tickets?state=closed`)
  })

  it('leaves a hash alone that holds none of it', () => {
    const result = read(`${PAGE}?host=${ACME}&access_token=t#/tickets?q=a%20b&x=1`)
    expect(result.address).toBe(`${PAGE}#/tickets?q=a%20b&x=1`)
  })

  it.each([
    ['&ticket=20473', '#/tickets/20473'],
    ['&ticket=%5Bticketnumber%5D', '#/tickets'],
    ['&ticket=[ticketnumber]', '#/tickets'],
    ['&route=/new', '#/new'],
    ['&route=%2Ftickets%3Fstate%3Dclosed', '#/tickets?state=closed'],
    ['&route=//elsewhere.example', '#//elsewhere.example'],
    ['&route=nonsense', '#/tickets'],
    ['&ticket=7&route=/new', '#/tickets/7'],
  ])('with %s begins at %s', (extra, hash) => {
    expect(read(`${PAGE}?host=${ACME}&access_token=t${extra}`).address).toBe(PAGE + hash)
  })

  it.each([
    ['portal', 'portal'],
    ['tech', 'tech'],
    ['admin', null],
    ['', null],
  ])('with app=%s comes from %s', (app, side) => {
    const result = read(`${PAGE}?host=${ACME}&access_token=t&app=${app}`)
    expect(result.ok && result.launch.app).toBe(side)
  })

  it.each([
    ['light', 'light'],
    ['dark', 'dark'],
    ['system', ''],
    ['a.b.c', ''],
    ['', ''],
  ])('with theme=%s is shown as %j', (theme, shown) => {
    expect(read(`${PAGE}?host=${ACME}&access_token=t&theme=${theme}`).theme).toBe(shown)
    const inHash = read(`${PAGE}#/tickets?theme=${theme}&host=${ACME}&access_token=t`)
    expect(inHash.theme).toBe(shown)
    expect(inHash.address).toBe(`${PAGE}#/tickets`)
  })

  it.each([
    ['https://acme.deskdirector.com///', true],
    [' https://acme.deskdirector.com ', true],
    ['https://ACME.deskdirector.com', true],
    ['https://a.b.deskdirector.com', true],
    ['https://support.acme.example', true],
    ['http://127.0.0.1:4700', true],
    ['https://deskdirector.com', 'host-not-allowed'],
    ['https://evildeskdirector.com', 'host-not-allowed'],
    ['https://acme.deskdirector.com.evil.example', 'host-not-allowed'],
    ['https://acme.deskdirector.com:8443', 'host-not-allowed'],
    ['https://acme.deskdirector.com@evil.example', 'host-not-allowed'],
    ['https://evil.example/#.deskdirector.com', 'host-not-allowed'],
    ['https://evil.example?.deskdirector.com', 'host-not-allowed'],
    ['https://evil.example\\.deskdirector.com', 'host-not-allowed'],
    ['http://127.0.0.1:4701', 'host-not-allowed'],
    ['http://acme.deskdirector.com', 'not-https'],
    ['javascript:alert(1)', 'host-not-allowed'],
    ['acme.deskdirector.com', 'host-not-allowed'],
    ['https://', 'host-not-allowed'],
  ])('for host %j is %s', (host, expected) => {
    const result = read(`${PAGE}?host=${encodeURIComponent(host)}&access_token=t`)
    expect(result.ok || result.problem.kind).toBe(expected)
  })

  it.each([
    ['no token', `${PAGE}?host=${ACME}`, {}, 'no-token'],
    ['an empty token', `${PAGE}?host=${ACME}&access_token=`, {}, 'no-token'],
    ['no host', `${PAGE}?access_token=t`, {}, 'no-host'],
    ['nothing, after a launch', PAGE, { historyState: { launched: true } }, 'reloaded'],
    ['nothing, after moving about', PAGE, { historyState: { idx: 2, key: 'x' } }, 'reloaded'],
    ['no origin', `${PAGE}?host=${ACME}&access_token=t`, { origin: 'null' }, 'origin-null'],
    ['a token no header can hold', `${PAGE}?host=${ACME}&access_token=%F0%9F%98%80`, {}, 'refused'],
  ])('with %s says so', (_, href, more, kind) => {
    const result = read(href, more)
    expect(!result.ok && result.problem.kind).toBe(kind)
  })
})

describe('a launch that came in an odd shape', () => {
  it.each([
    [
      'encoded separators',
      `${PAGE}#/tickets%3Faccess_token%3Dtoken-text%26host%3D${encodeURIComponent(ACME)}`,
    ],
    ['an empty parameter first', `${PAGE}?access_token=&access_token=token-text&host=${ACME}`],
    [
      'an empty query and a full hash',
      `${PAGE}?access_token=#/tickets?access_token=token-text&host=${ACME}`,
    ],
  ])('with %s is a launch all the same', (_, href) => {
    const result = read(href)
    expect(result.ok && result.launch.token).toBe('token-text')
    expect(result.address).not.toContain('token')
  })

  it('with the token encoded over and over in its route leaves it out of the address', () => {
    const secret = 'secret.token/text'
    const route = encodeURIComponent(encodeURIComponent(encodeURIComponent(`/tickets?q=${secret}`)))
    const { address } = read(
      `${PAGE}?host=${ACME}&access_token=${encodeURIComponent(secret)}&route=/${route}`,
    )
    expect(address).toBe(`${PAGE}#/tickets`)
  })

  it('with token and host the wrong way round shows neither', () => {
    const jwt = `${'a'.repeat(40)}.${'b'.repeat(200)}.${'c'.repeat(40)}`
    const result = read(`${PAGE}?access_token=${ACME}&host=${jwt}`)
    expect(result).toMatchObject({ ok: false, problem: { kind: 'host-not-allowed' } })
    expect(JSON.stringify(result)).not.toContain('aaaa')
  })
})
