import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { headerPlan } from '../../../../tools/hosting/headers'
import { kits } from '../../../../tools/hosting/kits'
import { azure, cloudflare, netlify, vercel } from '../../../support/hosts/by-path'
import { caddy, nginx } from '../../../support/hosts/own-server'
import { comparable, wanted, type Host } from '../../../support/hosts/sent'

const ASSETS = ['index-a1-_c3.js', 'around-b2b2b2.js']

const plan = headerPlan({
  frameAncestors: ['https://support.acme.example', 'https://*.deskdirector.com'],
})
const textOf = (name: string) => kits(plan, ASSETS).find(({ file }) => file === name)?.text ?? ''

const hosts: Record<string, readonly [file: string, host: Host]> = {
  'Cloudflare Pages': ['_headers', cloudflare],
  Netlify: ['_headers', netlify],
  'Azure Static Web Apps': ['staticwebapp.config.json', azure],
  Vercel: ['vercel.json', vercel],
  nginx: ['hosting/nginx.conf', nginx],
  Caddy: ['hosting/Caddyfile', caddy],
}

const addresses = [
  ['document', '/'],
  ['document', '/index.html'],
  ...ASSETS.map((name) => ['hashed', `/assets/${name}`] as const),
  ['icon', '/icon.png'],
  ['gone', '/assets/index-d4e5f6.js'],
  ['gone', '/assets/indexXa1-_c3.js'],
  ['elsewhere', '/nothing.html'],
] as const

describe.each(Object.entries(hosts))('%s', (_, [file, host]) => {
  it.each(addresses)('sends with the %s at %s what it is to be sent with', (kind, path) => {
    const sent = host(textOf(file), path, kind !== 'gone' && kind !== 'elsewhere')
    expect(comparable(sent, kind)).toEqual(wanted(plan, kind))
  })
})

describe.each(['nginx', 'Caddy'])('%s, in a folder of a larger site', (name) => {
  const [file, host] = hosts[name]!

  it.each([
    ['document', '/help/tickets/index.html'],
    ['document', '/help/tickets/'],
    ['hashed', '/help/tickets/assets/index-a1b2c3.js'],
  ] as const)('tells the %s as it does at the top', (kind, path) => {
    expect(comparable(host(textOf(file), path, true), kind)).toEqual(wanted(plan, kind))
  })
})

describe('hosting/nginx.conf', () => {
  it('lets no log keep the document’s address, which holds a token, whatever became of the request', () => {
    const [document = ''] = textOf('hosting/nginx.conf').split(/^location/m)
    expect(document).toContain('access_log off;')
    expect(document).toContain('error_log /dev/null emerg;')
  })

  it('names no location that the server may have already, and nothing outside the page’s own', () => {
    const locations = textOf('hosting/nginx.conf').match(/^location .*/gm)
    expect(locations).toEqual(['location ~ /assets/[^/]+$ {'])
  })
})

describe('hosting/Caddyfile', () => {
  it('says all but the site’s root in a block that a larger site takes over for a folder', () => {
    const own = /^\t(?!\t)\S+/gm
    expect(textOf('hosting/Caddyfile').match(own)).toEqual(['\troot', '\thandle', '\t}'])
  })
})

describe('hosting/cloudfront-response-headers-policy.json', () => {
  const policy = JSON.parse(
    textOf('hosting/cloudfront-response-headers-policy.json') || '{}',
  ) as Record<string, Record<string, unknown>>

  it('has the headers of every answer among the security headers, where CloudFront takes them', () => {
    expect(policy['SecurityHeadersConfig']).toEqual({
      ContentSecurityPolicy: {
        Override: true,
        ContentSecurityPolicy: plan.everywhere['Content-Security-Policy'],
      },
      ContentTypeOptions: { Override: true },
      ReferrerPolicy: { Override: true, ReferrerPolicy: 'no-referrer' },
      StrictTransportSecurity: {
        Override: true,
        IncludeSubdomains: false,
        Preload: false,
        AccessControlMaxAgeSec: 31536000,
      },
    })
    expect(Object.keys(plan.everywhere)).toHaveLength(4)
  })

  it('gives files to any origin, and leaves Cache-Control to what each file was uploaded with', () => {
    expect(policy['CorsConfig']).toMatchObject({
      AccessControlAllowOrigins: { Quantity: 1, Items: ['*'] },
      AccessControlAllowCredentials: false,
      OriginOverride: true,
    })
    expect(policy).not.toHaveProperty('CustomHeadersConfig')
  })
})

describe('404.html', () => {
  it('is a page of its own that runs and loads nothing, so that no host answers with the document', () => {
    const html = textOf('404.html')
    expect(html).toContain('<h1>This address has no page</h1>')
    expect(html).toContain(`content="default-src 'none'"`)
    expect(html).not.toMatch(/<(script|style|link|img|a)\b|\bstyle=|\bon\w+=/)
  })

  it('is a notice that the FAQ explains as well', () => {
    const [, title] = /<h1>(.+)<\/h1>/.exec(textOf('404.html')) ?? []
    expect(readFileSync('docs/faq.md', 'utf8')).toContain(`“${title}”`)
  })
})

describe('the plan', () => {
  it('names who may frame the page, and nobody where nobody may', () => {
    expect(plan.everywhere['Content-Security-Policy']).toBe(
      'frame-ancestors https://support.acme.example https://*.deskdirector.com',
    )
    expect(headerPlan({ frameAncestors: [] }).everywhere['Content-Security-Policy']).toBe(
      "frame-ancestors 'none'",
    )
  })

  it('says nothing of X-Frame-Options, which knows no second origin', () => {
    for (const { text } of kits(plan, ASSETS)) expect(text).not.toMatch(/x-frame-options/i)
  })
})
