import { describe, expect, it } from 'vitest'
import { headerPlan } from '../../../../tools/hosting/headers'
import { kits } from '../../../../tools/hosting/kits'

const plan = headerPlan({
  frameAncestors: ['https://support.acme.example', 'https://*.deskdirector.com'],
})
const textOf = (name: string) => kits(plan).find(({ file }) => file === name)?.text ?? ''

type Sent = Record<string, string[]>

const wanted = (own: Readonly<Record<string, string>>): Sent =>
  Object.fromEntries(Object.entries({ ...plan.everywhere, ...own }).map(([k, v]) => [k, [v]]))

/** Each reads a kit as its host does and gives what is sent with a path; a header said twice is there twice. */
const hosts: Record<string, (path: string) => Sent> = {
  _headers(path) {
    const rules = textOf('_headers')
      .split('\n\n')
      .map((rule) => rule.trim().split('\n'))
    return collect(
      rules
        .filter(([pattern = '']) => matches(pattern, path))
        .flatMap(([, ...lines]) => lines.map((line) => pair(line.trim()))),
    )
  },
  'staticwebapp.config.json'(path) {
    const { globalHeaders, routes } = JSON.parse(textOf('staticwebapp.config.json')) as {
      globalHeaders: Record<string, string>
      routes: { route: string; headers: Record<string, string> }[]
    }
    const route = routes.find((each) => matches(each.route, path))
    return collect(Object.entries({ ...globalHeaders, ...route?.headers }))
  },
  'vercel.json'(path) {
    const { headers } = JSON.parse(textOf('vercel.json')) as {
      headers: { source: string; headers: { key: string; value: string }[] }[]
    }
    return collect(
      headers
        .filter(({ source }) => new RegExp(`^${source}$`).test(path))
        .flatMap((rule) => rule.headers.map(({ key, value }) => [key, value] as Line)),
    )
  },
  'hosting/nginx.conf'(path) {
    const blocks = [
      ...textOf('hosting/nginx.conf').matchAll(/^location (~ )?(\S+) {([^}]*)}/gm),
    ].map(([, pattern, where = '', block = '']) => ({
      isPattern: pattern !== undefined,
      where,
      block,
    }))
    // A pattern that matches goes before every prefix (ngx_http_core_module, location).
    const { block } = blocks.find((each) => each.isPattern && new RegExp(each.where).test(path)) ??
      blocks.find((each) => !each.isPattern && path.startsWith(each.where)) ?? { block: '' }
    const lines = block.matchAll(/add_header (\S+) "([^"]*)"(?: always)?;/g)
    return collect([...lines].map(([, name = '', value = '']) => [name, value] as Line))
  },
  'hosting/Caddyfile'(path) {
    const text = textOf('hosting/Caddyfile')
    const matchers = [...text.matchAll(/^\t(@\w+) (not )?path (\S+)$/gm)]
    const isMatched = (name: string) =>
      matchers.some(
        ([, matcher, not, pattern = '']) =>
          matcher === name && matches(pattern, path) === (not === undefined),
      )
    return collect(
      [...text.matchAll(/^\theader (@\w+ )?{([^}]*)}/gm)]
        .filter(([, name]) => name === undefined || isMatched(name.trim()))
        .flatMap(([, , block = '']) => [...block.matchAll(/(\S+) "([^"]*)"/g)])
        .map(([, name = '', value = '']) => [name, value] as Line),
    )
  },
}

type Line = readonly [name: string, value: string]

function pair(line: string): Line {
  const at = line.indexOf(': ')
  return [line.slice(0, at), line.slice(at + 2)]
}

function collect(lines: readonly Line[]): Sent {
  const sent: Sent = {}
  for (const [name, value] of lines) (sent[name] ??= []).push(value)
  return sent
}

/** A path pattern whose `*` is at its end, or at both ends. */
function matches(pattern: string, path: string): boolean {
  if (!pattern.endsWith('*')) return path === pattern
  const part = pattern.slice(0, -1)
  return part.startsWith('*') ? path.includes(part.slice(1)) : path.startsWith(part)
}

describe.each(Object.entries(hosts))('%s', (_, sent) => {
  it.each(['/', '/index.html'])(
    'locks the document at %s to the portals and stores it nowhere',
    (path) => {
      expect(sent(path)).toEqual(wanted(plan.document))
    },
  )

  it('keeps a hashed file for good, and gives it to any origin', () => {
    expect(sent('/assets/index-a1b2c3.js')).toEqual(wanted(plan.hashed))
  })
})

describe.each(['hosting/nginx.conf', 'hosting/Caddyfile'])(
  '%s, in a folder of a larger site',
  (name) => {
    const sent = (path: string) => hosts[name]?.(path)

    it('tells the document from the hashed files as it does at the top', () => {
      expect(sent('/help/tickets/index.html')).toEqual(wanted(plan.document))
      expect(sent('/help/tickets/')).toEqual(wanted(plan.document))
      expect(sent('/help/tickets/assets/index-a1b2c3.js')).toEqual(wanted(plan.hashed))
    })
  },
)

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
})

it('nginx and Caddy let no browser keep that a file is missing', () => {
  expect(textOf('hosting/nginx.conf')).toMatch(/"public, max-age=31536000, immutable";/)
  expect(textOf('hosting/nginx.conf')).toMatch(/Allow-Origin "\*" always;/)
  expect(textOf('hosting/Caddyfile')).toMatch(/handle_errors {\s+header Cache-Control "no-store"/)
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
    for (const { text } of kits(plan)) expect(text).not.toMatch(/x-frame-options/i)
  })
})
