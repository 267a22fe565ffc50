// @vitest-environment jsdom
import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { checkSite } from '../../../src/deskdirector/profile'
import type { Site } from '../../../src/deskdirector/site'
import { documentOf } from '../../../tools/build/document'
import { firstScreen } from '../../../tools/build/first-screen'

const PARTS = {
  html: '<!-- boot --><title>x</title><!-- first paint --><!-- site -->',
  boot: 'const first=FIRST_SCREEN',
  style: '',
}

function siteWith(text: string): Site {
  const get = { method: 'GET', path: '/ticket/{id}' }
  const find = { method: 'POST', path: '/find', body: { view: text, [text]: 'x' }, items: text }
  const checked = checkSite(
    JSON.stringify({
      instances: [{ host: 'https://a.example', profile: 'own' }],
      profiles: { own: { portal: { 'ticket.get': get, 'tickets.find': find } } },
    }),
    'site.json',
  )
  if (!checked.ok) throw new Error(JSON.stringify(checked))
  return checked.site
}

it.each(['</SCRIPT>', '</script>', '<!--<script>', '\\</ScRiPt >', '`${1}<!--'])(
  'no text of site.json ends the boot script or comments it out: %s',
  (text) => {
    const site = siteWith(text)
    const html = documentOf(PARTS, site, '')
    const boot = new DOMParser()
      .parseFromString(html, 'text/html')
      .querySelector('script:not([type])')!.textContent
    const run = new Function(`${boot};return first`) as () => unknown
    expect(run()).toEqual(firstScreen(site))
    const hash = createHash('sha256').update(boot, 'utf8').digest('base64')
    expect(html).toContain(`'sha256-${hash}'`)
    expect(boot).not.toMatch(/<(!--|\/?script)/i)
  },
)

it('takes no boot script that would end itself', () => {
  const broken = { ...PARTS, boot: 'const end="</Script>",first=FIRST_SCREEN' }
  expect(() => documentOf(broken, siteWith('x'), '')).toThrow('would end')
})
