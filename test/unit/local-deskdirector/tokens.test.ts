import { decodeJwt, decodeProtectedHeader, generateKeyPair, SignJWT } from 'jose'
import { describe, expect, it } from 'vitest'
import { createLocalDeskDirector } from '../../local-deskdirector/create-local-deskdirector'
import { signingKeys } from '../../local-deskdirector/tokens/keys'
import { askAs, ticketsPath } from './ask'
import { ada, gil, smallInstance } from './small-instance'

const instance = smallInstance()
const forAda = { side: 'portal', userId: ada.id } as const

function local(machineClock: () => number = Date.now) {
  return createLocalDeskDirector({ instance, machineClock })
}

describe('a token', () => {
  it('is signed with RS256 and 4096 bits, for 60 minutes', async () => {
    const token = await local(() => 1_700_000_000_500).tokens.issue(forAda)
    const { publicKey } = await signingKeys()
    expect(decodeProtectedHeader(token).alg).toBe('RS256')
    expect(publicKey.algorithm).toMatchObject({ modulusLength: 4096 })
    expect(decodeJwt(token)).toMatchObject({ iat: 1_700_000_000, exp: 1_700_003_600 })
  })

  it('tells whose it is', async () => {
    const { tokens } = local()
    expect(decodeJwt(await tokens.issue(forAda))).toMatchObject({
      msp: 'lantern',
      userType: 'contact',
      email: ada.email,
      companyId: 501,
    })
    const agents = decodeJwt(await tokens.issue({ side: 'tech', userId: gil.id }))
    expect(agents).toMatchObject({ userType: 'agent', email: gil.email })
    expect(agents).not.toHaveProperty('companyId')
  })

  it('is made for people of the instance only', async () => {
    await expect(local().tokens.issue({ side: 'portal', userId: gil.id })).rejects.toThrow('71')
  })
})

describe('a call', () => {
  it('is let in until the token’s very end', async () => {
    let now = 1_700_000_000_000
    const { tokens, settings } = local(() => now)
    settings.update({ tokenSeconds: 90 })
    const token = await tokens.issue(forAda)
    now += 89_000
    expect(await tokens.verify(token)).toMatchObject({ side: 'portal', person: ada })
    now += 2000
    expect(await tokens.verify(token)).toBeUndefined()
  })

  it('is refused with a token of another key, another algorithm, or no token', async () => {
    const { tokens } = local()
    const claims = decodeJwt(await tokens.issue(forAda))
    const { privateKey } = await generateKeyPair('RS256')
    const forged = await new SignJWT(claims).setProtectedHeader({ alg: 'RS256' }).sign(privateKey)
    const weak = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256' })
      .sign(new TextEncoder().encode('0123456789abcdef0123456789abcdef'))
    for (const token of [forged, weak, '', 'opaque', 'a.b.c']) {
      expect(await tokens.verify(token)).toBeUndefined()
    }
  })

  it('is refused while tokens are revoked, and by a server whose clock is ahead', async () => {
    const box = local()
    const token = await box.tokens.issue(forAda)
    box.settings.update({ refuseTokens: true })
    expect(await box.tokens.verify(token)).toBeUndefined()
    box.settings.update({ refuseTokens: false, clockSkewSeconds: 2 * 60 * 60 })
    expect(await box.tokens.verify(token)).toBeUndefined()
    box.settings.update({ clockSkewSeconds: 0 })
    expect(await box.tokens.verify(token)).toBeDefined()
  })

  it('is answered with the published error code when refused', async () => {
    const answer = await local().app.request(ticketsPath)
    expect(answer.status).toBe(401)
    expect(await answer.json()).toMatchObject({ errorCode: 'Unauthorized' })
  })

  it('must name the scheme DdAccessToken', async () => {
    const box = local()
    const token = await box.tokens.issue(forAda)
    for (const Authorization of [`Bearer ${token}`, token, `DdAccessToken ${token} x`]) {
      const answer = await box.app.request(ticketsPath, { headers: { Authorization } })
      expect(answer.status).toBe(401)
    }
  })

  it('shows the server’s time in its Date header', async () => {
    const box = local(() => 1_700_000_000_000)
    box.settings.update({ clockSkewSeconds: -3600 })
    const answer = await askAs(box, 'portal', ada.id, ticketsPath)
    expect(Date.parse(answer.headers.get('date') ?? '')).toBe(1_699_996_400_000)
  })
})

describe('the sides', () => {
  it.each([
    ['portal', ada.id, '/api/v2/user/client', 200],
    ['tech', gil.id, '/api/v2/user/client', 403],
    ['portal', ada.id, '/api/v2/user/member', 403],
    ['tech', gil.id, '/api/v2/user/member', 200],
    ['portal', ada.id, ticketsPath, 200],
    ['tech', gil.id, ticketsPath, 200],
    ['portal', ada.id, '/api/v2/copilot/connections/test', 200],
    ['tech', gil.id, '/api/v2/copilot/time-entries', 200],
  ] as const)('a %s token (%i) at %s is answered %i', async (side, id, path, status) => {
    expect((await askAs(local(), side, id, path)).status).toBe(status)
  })

  it('tell who is signed in by the login e-mail', async () => {
    const answer = await askAs(local(), 'portal', ada.id, '/api/v2/user/client')
    expect(await answer.json()).toMatchObject({
      userName: ada.email,
      company: { entityId: 501, name: 'Acorn' },
    })
  })
})
