import { describe, expect, it } from 'vitest'
import { createLocalDeskDirector } from '../../local-deskdirector/create-local-deskdirector'
import { smallInstance } from './small-instance'

const pageUrl = 'http://page.example/'
const origin = 'http://desk.example'

function box() {
  return createLocalDeskDirector({ instance: smallInstance(), pageUrl })
}

describe('the settings page', () => {
  const save = (local: ReturnType<typeof box>, form: Record<string, string>) =>
    local.app.request(`${origin}/settings`, {
      method: 'POST',
      headers: { Origin: origin, 'Content-Type': 'application/x-www-form-urlencoded' },
      body: String(new URLSearchParams(form)),
    })
  const form = {
    pageUrl: 'http://other.example/',
    allowedOrigins: 'http://a.example\r\n http://b.example ',
    tokenSeconds: '90',
    clockSkewSeconds: '-60',
    sandbox: 'allow-scripts',
    passApp: 'on',
  }

  it('changes what it was told to', async () => {
    const local = box()
    expect((await save(local, form)).status).toBe(303)
    expect(local.settings.current).toMatchObject({
      pageUrl: 'http://other.example/',
      allowedOrigins: ['http://a.example', 'http://b.example'],
      tokenSeconds: 90,
      clockSkewSeconds: -60,
      sandboxed: true,
      sandbox: ['allow-scripts'],
      passApp: true,
      replaceTicketNumber: false,
    })
    await save(local, { ...form, clearSkew: '', noSandbox: 'on' })
    expect(local.settings.current).toMatchObject({ clockSkewSeconds: 0, sandboxed: false })
  })

  it('shows what it was told', async () => {
    const local = box()
    await save(local, form)
    const page = await (await local.app.request(`${origin}/settings?saved`)).text()
    expect(page).toContain('Saved.')
    expect(page).toContain('value="http://other.example/"')
    expect(page).toContain('http://a.example\nhttp://b.example</textarea')
    const checked = [...page.matchAll(/name="(\w+)"\s+value="([\w-]+)"\s+checked/g)]
    expect(checked.map(([, name, value]) => [name, value])).toEqual([
      ['passApp', 'on'],
      ['sandbox', 'allow-scripts'],
    ])
  })

  it('says what it can’t take', async () => {
    const local = box()
    const answer = await save(local, { ...form, pageUrl: 'no address' })
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('pageUrl')
    expect(local.settings.current.pageUrl).toBe(pageUrl)
  })
})
