import { describe, expect, it } from 'vitest'
import { createLocalDeskDirector } from '../../local-deskdirector/create-local-deskdirector'
import type { SettingsPatch } from '../../local-deskdirector/settings'
import { ada, bo, cy, gil, hal, smallInstance, ticket } from './small-instance'

const pageUrl = 'http://page.example/tickets/index.html'
const origin = 'http://desk.example'

function box(settings: SettingsPatch = {}) {
  const local = createLocalDeskDirector({
    instance: smallInstance([ticket(1, ada, { summary: 'Is <b>it</b> & on?' }), ticket(2, cy)]),
    pageUrl,
  })
  local.settings.update(settings)
  return local
}

async function show(local: ReturnType<typeof box>, path: string, cookie = ''): Promise<string> {
  const answer = await local.app.request(origin + path, { headers: { Cookie: cookie } })
  return answer.text()
}

/** The attributes of the one frame of a page. */
async function frameOf(local: ReturnType<typeof box>, path: string, cookie?: string) {
  const tag = /<iframe ([^>]*)>/.exec(await show(local, path, cookie))?.[1] ?? ''
  const found = [...tag.matchAll(/([\w-]+)="([^"]*)"/g)]
  return Object.fromEntries(
    found.map(([, name = '', value = '']) => [name, value.replaceAll('&amp;', '&')]),
  )
}

async function launchOf(local: ReturnType<typeof box>, path: string, cookie?: string) {
  const { src = '' } = await frameOf(local, path, cookie)
  return new URL(src)
}

describe('the frame of the menu item', () => {
  it.each(['/portal/menu/tickets', '/tech/tabs/tickets', '/tech/tickets/1/page'])(
    '%s has exactly the sandbox of DeskDirector’s guide',
    async (path) => {
      const frame = await frameOf(box(), path)
      expect(frame['sandbox']).toBe('allow-scripts allow-same-origin')
      expect(frame['allow']).toBe('microphone')
      expect(frame['title']).toBe('Tickets')
    },
  )

  it('has the sandbox of the settings, or none', async () => {
    const path = '/portal/menu/tickets'
    const some = await frameOf(box({ sandbox: ['allow-forms'], clipboardWrite: true }), path)
    expect(some).toMatchObject({ sandbox: 'allow-forms', allow: 'microphone; clipboard-write' })
    expect(await frameOf(box({ sandbox: [] }), path)).toHaveProperty('sandbox', '')
    expect(await frameOf(box({ sandboxed: false }), path)).not.toHaveProperty('sandbox')
  })

  it('opens the page with host and a token for who is signed in, and nothing else', async () => {
    const local = box()
    const launch = await launchOf(local, '/portal/menu/tickets')
    expect(launch.origin + launch.pathname).toBe(pageUrl)
    expect([...launch.searchParams.keys()]).toEqual(['host', 'access_token'])
    expect(launch.searchParams.get('host')).toBe(origin)
    const caller = await local.tokens.verify(launch.searchParams.get('access_token') ?? '')
    expect(caller).toMatchObject({ side: 'portal', person: ada })
  })

  it('gets another token each time', async () => {
    let now = Date.now()
    const local = createLocalDeskDirector({
      instance: smallInstance(),
      pageUrl,
      machineClock: () => (now += 1000),
    })
    const first = await launchOf(local, '/portal/menu/tickets')
    expect((await launchOf(local, '/portal/menu/tickets')).search).not.toBe(first.search)
  })

  it('opens a ticket tab of TECH with the number of the ticket', async () => {
    const launch = await launchOf(box(), '/tech/tickets/2/page')
    expect(launch.searchParams.get('ticket')).toBe('2')
  })

  it('says what to do while there is no page', async () => {
    expect(await show(box({ pageUrl: '' }), '/portal/menu/tickets')).toContain('Settings')
  })
})

describe('who is signed in', () => {
  async function signIn(local: ReturnType<typeof box>, side: string, person: number, back = '') {
    return local.app.request(`${origin}/${side}/sign-in`, {
      method: 'POST',
      headers: { Origin: origin, 'Content-Type': 'application/x-www-form-urlencoded' },
      body: String(new URLSearchParams({ person: String(person), back })),
    })
  }

  it.each([
    ['portal', bo.id, '/portal/menu/tickets'],
    ['tech', hal.id, '/tech/tabs/tickets'],
  ])('can be changed in the %s', async (side, id, path) => {
    const local = box()
    const answer = await signIn(local, side, id, path)
    expect(answer.headers.get('location')).toBe(path)
    const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
    const launch = await launchOf(local, path, cookie)
    const caller = await local.tokens.verify(launch.searchParams.get('access_token') ?? '')
    expect(caller?.person.id).toBe(id)
  })

  it('leads back to its own side only, and is not changed from another origin', async () => {
    const local = box()
    const answer = await signIn(local, 'portal', bo.id, 'http://elsewhere.example')
    expect(answer.headers.get('location')).toBe('/portal')
    const foreign = await local.app.request(`${origin}/portal/sign-in`, {
      method: 'POST',
      headers: { Origin: 'http://page.example' },
    })
    expect(foreign.status).toBe(403)
  })

  it('is chosen from all people of the side', async () => {
    const portal = await show(box(), '/portal')
    for (const { firstName } of [ada, bo, cy]) expect(portal).toContain(`>${firstName} Roe`)
    const tech = await show(box(), '/tech')
    for (const { firstName } of [gil, hal]) expect(tech).toContain(`>${firstName} Doe`)
  })
})

describe('deep links', () => {
  it.each(['/portal/deeplink?name=ticket&ticket_id=1', '/tech/tickets/1'])(
    '%s names the ticket, its summary escaped',
    async (path) => {
      expect(await show(box(), path)).toContain('Is &lt;b&gt;it&lt;/b&gt; &amp; on?')
    },
  )

  it.each([
    '/portal/deeplink?name=ticket&ticket_id=2',
    '/portal/deeplink?name=survey&ticket_id=1',
    '/tech/tickets/99',
    '/tech/tickets/99/page',
    '/nowhere',
  ])('%s leads nowhere', async (path) => {
    expect((await box().app.request(origin + path)).status).toBe(404)
  })
})
