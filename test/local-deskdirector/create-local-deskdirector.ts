import { Hono } from 'hono'
import { csrf } from 'hono/csrf'
import { copilotRoutes } from './api/copilot-routes'
import { userRoutes } from './api/user-routes'
import { createClock } from './clock'
import { controlRoutes } from './control/control-routes'
import { createInstance } from './data/create-instance'
import { createDeskMemory } from './desk/desk-memory'
import { applyFaults } from './faults/apply-faults'
import { createFaultList } from './faults/fault-list'
import type { Flavour } from './flavour'
import { flavourRoutes } from './flavours/flavour-routes'
import { portalRoutes } from './frames/portal-routes'
import { settingsRoutes } from './frames/settings-routes'
import { techRoutes } from './frames/tech-routes'
import { authenticate } from './http/authenticate'
import { corsFor } from './http/cors'
import type { LocalEnv } from './http/environment'
import { answerError, missing } from './http/errors'
import { createRequestLog, logRequests } from './http/request-log'
import type { LocalState } from './local-state'
import type { Instance } from './model'
import { swaggerRoutes } from './openapi/swagger-routes'
import { createSettings } from './settings'
import { createTokens } from './tokens/tokens'

export interface LocalDeskDirectorOptions {
  /** Which kind of DeskDirector it is, `tokity` if left out: its API beside the published calls differs. */
  readonly flavour?: Flavour | undefined
  /** Where the embedded page is. */
  readonly pageUrl?: string | undefined
  /** Which origins may call the API; the page's own if left out. */
  readonly allowedOrigins?: readonly string[] | undefined
  /** How many tickets, 1,200 if left out. */
  readonly tickets?: number | undefined
  /** Same seed, same instance. */
  readonly seed?: number | undefined
  /** The instant the tickets count as now, in ms; the machine's if left out. Tokens go by the machine's clock. */
  readonly now?: number | undefined
  readonly tokenMinutes?: number | undefined
  /** An instance made elsewhere, in place of a generated one. */
  readonly instance?: Instance | undefined
  /** The machine's clock in ms, for tests that move it. */
  readonly machineClock?: (() => number) | undefined
}

export interface LocalDeskDirector extends LocalState {
  /** Answers requests: by `app.fetch(new Request(…))` in a process, or behind a server. */
  readonly app: Hono<LocalEnv>
}

function createState(options: LocalDeskDirectorOptions): LocalState {
  const { flavour = 'tokity', pageUrl = '', seed = 1, tickets = 1200 } = options
  const { machineClock = Date.now } = options
  const now = options.now ?? machineClock()
  const settings = createSettings({
    pageUrl,
    allowedOrigins: [...(options.allowedOrigins ?? (pageUrl ? [new URL(pageUrl).origin] : []))],
    ...(options.tokenMinutes !== undefined && { tokenSeconds: options.tokenMinutes * 60 }),
  })
  const clock = createClock(settings, now, machineClock)
  const instance = options.instance ?? createInstance({ seed, tickets, now })
  const tokens = createTokens(instance, settings, clock, flavour)
  const [faults, requests] = [createFaultList(), createRequestLog()]
  const desk = createDeskMemory()
  return { flavour, instance, settings, faults, requests, tokens, clock, desk }
}

/** The API proper. Faults stand ahead of the token check, so that a broken gateway breaks every call. */
function apiRoutes(state: LocalState): Hono<LocalEnv> {
  return new Hono<LocalEnv>()
    .use(logRequests(state.requests))
    .use(corsFor(state.settings))
    .use(applyFaults(state.faults))
    .use(authenticate(state.tokens))
    .route('/v2/user', userRoutes(state))
    .route('/v2/copilot', copilotRoutes(state))
    .route('/', flavourRoutes(state))
}

/** A whole DeskDirector instance, on no port yet: portal, TECH, API, its document, and the handles of the box. */
export function createLocalDeskDirector(options: LocalDeskDirectorOptions = {}): LocalDeskDirector {
  const state = createState(options)
  const app = new Hono<LocalEnv>()
    .use(async (c, next) => {
      await next()
      c.header('Date', new Date(state.clock.server()).toUTCString())
      // A frame's page holds a fresh token and an answer somebody's tickets: neither is kept.
      c.header('Cache-Control', 'no-store')
    })
    .onError(answerError)
    .notFound((c) => missing(c, 'There is nothing at this address.'))
    .route('/api', apiRoutes(state))
    .route('/__local', controlRoutes(state))
    .route('/', swaggerRoutes(state.flavour))
    .use(csrf())
    .route('/portal', portalRoutes(state))
    .route('/tech', techRoutes(state))
    .route('/settings', settingsRoutes(state.settings))
    .get('/', (c) => c.redirect('/portal'))
  return { app, ...state }
}
