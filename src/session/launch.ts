import type { Side } from './side'
import type { ThemeChoice } from './look'
import { allowedOrigin, type AllowedInstance } from './allowed-origin'
import { splitAddress, type Parameters } from './address'

/** What DeskDirector handed over, checked. */
export interface Launch {
  /** The instance's origin: the one place the token is ever sent to. */
  readonly origin: string
  readonly token: string
  /** Null where the menu item doesn't say which platform it is in. */
  readonly app: Side | null
}

/** Why a launch can't go on. `host` is what the URL named, where it is worth showing. */
export interface ShownProblem {
  readonly kind:
    /** The frame gives the page no origin of its own, so its modules may never load: boot says this one first. */
    | 'origin-null'
    | 'no-token'
    | 'no-host'
    | 'host-not-allowed'
    | 'not-https'
    | 'unreachable'
    | 'timed-out'
    | 'refused'
    | 'other-side'
    | 'reloaded'
  readonly host?: string | undefined
}

export type LaunchResult =
  | { readonly ok: true; readonly launch: Launch }
  | { readonly ok: false; readonly problem: ShownProblem }

/** A launch, and what the page is to be like whatever came of it. */
export type ReadLaunch = LaunchResult & {
  /** The language that the menu item asks for, as it is written there. */
  readonly lang?: string | undefined
  /** The colours that it asks for; empty where the system's are meant. */
  readonly theme?: Exclude<ThemeChoice, 'system'> | ''
}

export interface LaunchSurroundings {
  /** The page's whole address. */
  readonly href: string
  /** `self.origin`; `'null'` in a frame without Allow Same Origin. */
  readonly origin: string
  /** `history.state`: empty at first, and boot's or the router's own after an earlier launch in the same entry. */
  readonly historyState: unknown
  readonly instances: readonly AllowedInstance[]
  /** Query keys of the page's own routes, apart by spaces: they stay when a launch came inside the hash. */
  readonly routeKeys: string
}

/**
 * Reads a launch out of the page's address and says what the address is to be without it.
 * Pure, and never throws: a bad launch is returned.
 *
 * Names of the parameters: `access_token` and `host` are DeskDirector's (DeskDirector/docs,
 * samples/extension_site/access_token.html), the others ours.
 */
export function readLaunch(around: LaunchSurroundings): ReadLaunch & { readonly address: string } {
  const { parameters, address } = splitAddress(around.href, around.routeKeys)
  const { lang, theme } = parameters
  return {
    ...check(parameters, around),
    address,
    lang,
    theme: theme === 'light' || theme === 'dark' ? theme : '',
  }
}

function check(parameters: Parameters, around: LaunchSurroundings): LaunchResult {
  const token = parameters.access_token?.trim()
  const host = parameters.host?.trim()
  if (around.origin === 'null') return problem('origin-null')
  if (!token) return problem(around.historyState ? 'reloaded' : 'no-token')
  if (!host) return problem('no-host')
  const allowed = allowedOrigin(host, around.instances)
  if (!allowed.ok) return problem(allowed.reason, presentable(host))
  // A header can hold only these; what it can't hold, the instance can't have made.
  if (!/^[\x20-\x7e]+$/.test(token)) return problem('refused')
  const { app } = parameters
  return {
    ok: true,
    launch: {
      origin: allowed.origin,
      token,
      app: app === 'portal' || app === 'tech' ? app : null,
    },
  }
}

/** A host as it may be shown: as an origin, and no longer than one is, so that a token in its place stays hidden. */
function presentable(host: string): string | undefined {
  return /^https?:\/\/[\w.:-]{1,60}$/.exec(host)?.[0]
}

function problem(kind: ShownProblem['kind'], host?: string): LaunchResult {
  return { ok: false, problem: { kind, host } }
}
