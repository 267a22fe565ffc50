import type { HeaderPlan } from './headers'
import type { Kit } from './kits'

/** The longest value of Content-Security-Policy that a host takes, and what comes of a longer one. */
export interface HeaderLimit {
  readonly host: string
  readonly most: number
  readonly otherwise: string
}

const POLICY = 'Content-Security-Policy'

/** The hosts that take less than browsers do, each with its kit. */
export const HEADER_LIMITS: readonly HeaderLimit[] = [
  // Amazon CloudFront Developer Guide, “Quotas on headers”; a higher one can be asked for.
  { host: 'CloudFront', most: 1783, otherwise: 'refuses the file' },
  {
    host: 'Cloudflare Pages',
    // A line of 2,000 with the header's name in it (its “Headers”); of a longer one nothing is sent.
    most: 2000 - `${POLICY}: `.length,
    otherwise: 'leaves that line out of _headers, so that anybody may show the page in a frame',
  },
  // NGX_CONF_BUFFER is 4,096 (ngx_conf_file.c): tried on 1.22, one more character ends with “too long parameter”.
  { host: 'nginx', most: 4093, otherwise: 'doesn’t start with nginx.conf' },
]

/** Rules of `_headers` that Cloudflare Pages reads (its “Headers”); those behind them are left out. */
export const RULES = 100

/** Bytes of `staticwebapp.config.json` that Azure takes (“Configure Azure Static Web Apps”, restrictions). */
export const AZURE_BYTES = 20_000

const GONE =
  'Most rules name a file of assets/: delete those of older releases there, and build or stamp anew.'

/**
 * What is in the kits that a host won’t take. Other hosts take it: nothing of it keeps the page from being made.
 *
 * @param made the kits of that plan.
 * @returns a text for each, which says what the host makes of it and what to do; none where all is within.
 */
export function limitWarnings(plan: HeaderPlan, made: readonly Kit[]): string[] {
  const { length } = plan.everywhere[POLICY] ?? ''
  const textOf = (name: string) => made.find(({ file }) => file === name)?.text ?? ''
  const rules = textOf('_headers').match(/^\//gm)?.length ?? 0
  const bytes = Buffer.byteLength(textOf('staticwebapp.config.json'))
  const beyond = HEADER_LIMITS.filter(({ most }) => length > most)
  return [
    ...(beyond.length === 0 ? [] : [policyWarning(length, beyond)]),
    ...(rules > RULES
      ? [
          `_headers has ${number(rules)} rules, and Cloudflare Pages reads ${number(RULES)}: what the others say isn’t sent. Netlify reads them all. ${GONE}`,
        ]
      : []),
    ...(bytes > AZURE_BYTES
      ? [
          `staticwebapp.config.json has ${number(bytes)} bytes, and Azure Static Web Apps takes ${number(AZURE_BYTES)}. Other hosts don’t read it. ${GONE}`,
        ]
      : []),
  ]
}

function policyWarning(length: number, beyond: readonly HeaderLimit[]): string {
  const hosts = beyond.map(
    ({ host, most, otherwise }) => `${host} takes ${number(most)} and ${otherwise}`,
  )
  return `${POLICY} is ${number(length)} characters long with all frameAncestors of site.json. ${hosts.join('; ')}. Name fewer origins, or one with *. in place of several (https://*.acme.example); other hosts take it as it is.`
}

const number = (value: number) => value.toLocaleString('en')
