import { expect, it } from 'vitest'
import { framingFindings } from '../../../../tools/verify/framing'
import { readMarkup } from '../../../../tools/verify/markup'

const TWO = 'frame-ancestors https://a.example https://*.b.example'

/** What is said of who may frame a page, first whether it is to be fixed. */
function framed(policies: readonly string[], expected: string | null = TWO) {
  const headers = new Headers(policies.map((policy) => ['Content-Security-Policy', policy]))
  const [{ what, fix } = { what: '', fix: null }] = framingFindings(
    headers,
    readMarkup(''),
    expected,
  )
  return `${fix === null ? 'ok' : 'FIX'} ${what}`
}

it.each([
  ['as it is built', [TWO]],
  ['in another order', ['frame-ancestors https://*.b.example https://a.example']],
  ['in other letters', ['Frame-Ancestors HTTPS://A.example https://*.B.example']],
  ['with one twice', [`${TWO} https://a.example`]],
  ['twice over', [TWO, TWO]],
  ['twice in two orders', [TWO, 'frame-ancestors https://*.b.example https://a.example']],
  ['and again behind it, which doesn’t count', [`${TWO}; frame-ancestors 'none'`]],
])('the same portals are the same, %s', (_, policies) => {
  expect(framed(policies)).toMatch(/^ok Only your portals .*: frame-ancestors https/)
})

it.each([
  ['one too few', ['frame-ancestors https://a.example']],
  ['one too many', [`${TWO} 'self'`]],
  ['another beside it', [TWO, "frame-ancestors 'self'"]],
  ['nobody beside it', [TWO, "frame-ancestors 'none'"]],
  ['anybody beside it', [TWO, 'frame-ancestors *']],
  ['nobody', ["frame-ancestors 'none'"]],
  ['no word', ['frame-ancestors']],
])('other portals are told: %s', (_, policies) => {
  expect(framed(policies)).toMatch(/^FIX The host says frame-ancestors/)
})

it.each([
  '*',
  '*:443',
  '*:*',
  'https:',
  'HTTP:',
  'https://*',
  'https://*:*',
  'https://a.example *',
])('anybody is anybody, as %s', (words) => {
  expect(framed([`frame-ancestors ${words}`])).toMatch(/^FIX Anybody may show this page/)
})

it.each(["frame-ancestors 'none'", 'frame-ancestors'])(
  'a site that names no portal is shown by nothing, whoever wanted it so: %s',
  (policy) => {
    for (const expected of ["frame-ancestors 'none'", null])
      expect(framed([policy], expected)).toMatch(/^FIX Nothing can show this page in a frame/)
  },
)

it('where there is nothing to compare with any portals do', () => {
  expect(framed(['frame-ancestors https://c.example'], null)).toMatch(/^ok Only your portals/)
})
