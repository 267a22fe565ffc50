import { matchInstance } from '../../session/allowed-origin'
import type { Check, Found, SetupAround, SetupWords } from './check'

/** What DeskDirector handed over. */
export function launchChecks(around: SetupAround, words: SetupWords): Check[] {
  const { accessToken, host, listed } = words.launch
  const check = (id: string, title: string, run: () => Found): Check => ({
    id,
    section: 'launch',
    title,
    run,
  })
  return [
    check('access-token', accessToken.title, () => foundAccessToken(around, words)),
    check('host', host.title, () => foundHost(around, words)),
    check('listed', listed.title, () => foundListed(around, words)),
  ]
}

function foundAccessToken({ problem }: SetupAround, { launch }: SetupWords): Found {
  const { places, none, reloaded, advice, reopen } = launch.accessToken
  if (problem?.kind === 'origin-null') return { state: 'unknown', text: launch.notLookedAt }
  if (problem?.kind === 'no-token') return { state: 'bad', text: none, advice }
  if (problem?.kind === 'reloaded') return { state: 'bad', text: reloaded, advice: reopen }
  return { state: 'good', text: places[launchPlace(launchAddress())] }
}

function foundHost({ problem, launched }: SetupAround, { launch }: SetupWords): Found {
  const { given, givenUnshown, none, notHttps, advice, httpsAdvice } = launch.host
  const kind = problem?.kind
  if (kind === 'origin-null' || kind === 'no-token' || kind === 'reloaded') {
    return { state: 'unknown', text: launch.notLookedAt }
  }
  if (kind === 'no-host') return { state: 'bad', text: none, advice }
  const name = problem?.host ?? launched?.instance
  if (kind === 'not-https') {
    return { state: 'bad', text: notHttps(name ?? 'http://…'), advice: httpsAdvice }
  }
  return name === undefined
    ? { state: 'unknown', text: givenUnshown }
    : { state: 'good', text: given(name) }
}

function foundListed({ problem, launched, site }: SetupAround, { launch }: SetupWords): Found {
  const { entry, none, advice } = launch.listed
  if (problem?.kind === 'host-not-allowed') {
    const patterns = site.instances.map(({ host }) => host).join(', ')
    return { state: 'bad', text: none(patterns), advice }
  }
  const matched = launched && matchInstance(launched.instance, site.instances)
  if (matched === undefined) return { state: 'unknown', text: launch.notLookedAt }
  return { state: 'good', text: entry(matched.host, matched.profile) }
}

/** The address this document was asked for, which the browser keeps. It holds secrets: only ever look what it names. */
function launchAddress(): string {
  return performance.getEntriesByType('navigation')[0]?.name ?? ''
}

/** Where the access token stood in an address that brought one. */
export function launchPlace(address: string): 'query' | 'hash' | 'unknown' {
  if (!URL.canParse(address)) return 'unknown'
  return new URL(address).searchParams.has('access_token') ? 'query' : 'hash'
}
