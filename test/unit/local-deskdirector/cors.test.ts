import { describe, expect, it } from 'vitest'
import { createLocalDeskDirector } from '../../local-deskdirector/create-local-deskdirector'
import { ticketsPath } from './ask'
import { smallInstance } from './small-instance'

const page = 'http://page.example'

function box(allowedOrigins: readonly string[]) {
  return createLocalDeskDirector({ instance: smallInstance(), allowedOrigins })
}

function corsHeaders(answer: Response): Record<string, string> {
  return Object.fromEntries(
    [...answer.headers].filter(([name]) => name.startsWith('access-control-')),
  )
}

function preflight(allowed: readonly string[], origin: string) {
  return box(allowed).app.request(ticketsPath, {
    method: 'OPTIONS',
    headers: {
      Origin: origin,
      'Access-Control-Request-Method': 'GET',
      'Access-Control-Request-Headers': 'authorization',
    },
  })
}

describe('cross-origin calls', () => {
  it.each([
    ['an origin of the list', [page], page, true],
    ['another origin', [page], 'http://other.example', false],
    ['the same host on another port', [page], `${page}:8080`, false],
    ['the same host by https', [page], 'https://page.example', false],
    ['any origin where the list is empty', [], page, false],
    ['a frame without an origin of its own', [page], 'null', false],
    ['such a frame even where somebody listed it', ['null'], 'null', false],
  ])('%s', async (_, allowed, origin, isLetIn) => {
    const asked = await preflight(allowed, origin)
    const called = await box(allowed).app.request(ticketsPath, { headers: { Origin: origin } })
    expect(called.status).toBe(401)
    if (isLetIn) {
      expect(asked.headers.get('access-control-allow-headers')).toContain('Authorization')
      expect(asked.headers.get('access-control-allow-origin')).toBe(origin)
      expect(corsHeaders(called)).toEqual({ 'access-control-allow-origin': origin })
    } else {
      expect(corsHeaders(asked)).toEqual({})
      expect(corsHeaders(called)).toEqual({})
    }
  })

  it('reach no other header of an answer unless the settings expose them', async () => {
    const local = box([page])
    const call = () => local.app.request(ticketsPath, { headers: { Origin: page } })
    expect((await call()).headers.get('access-control-expose-headers')).toBeNull()
    local.settings.update({ exposeHeaders: true })
    expect((await call()).headers.get('access-control-expose-headers')).toBe('Retry-After,ETag')
  })

  it('never come with credentials', async () => {
    expect(corsHeaders(await preflight([page], page))).not.toHaveProperty(
      'access-control-allow-credentials',
    )
  })

  it('are not let through to the handles of the box', async () => {
    const { app, settings } = box([page])
    const answer = await app.request('/__local/settings', {
      method: 'PATCH',
      headers: { Origin: page, 'Content-Type': 'text/plain' },
      body: '{"tokenSeconds":1}',
    })
    expect(answer.status).toBe(400)
    expect(corsHeaders(answer)).toEqual({})
    expect(settings.current.tokenSeconds).toBe(3600)
  })
})
