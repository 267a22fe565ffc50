import { bind } from '../deskdirector/binding'
import { connect } from '../deskdirector/connection'
import { firstCalls } from '../deskdirector/first-screen'
import { overrides } from '../deskdirector/overrides'
import type { Site } from '../deskdirector/site'
import type { EarlyAnswers } from '../http/early'
import { createSend } from '../http/request'
import type { Desk } from '../queries/desk'
import { matchInstance } from '../session/allowed-origin'
import type { Session, SessionKey } from '../session/session'
import type { Side } from '../session/side'

export interface DeskOptions {
  readonly site: Site
  readonly origin: string
  readonly session: Session
  readonly key: SessionKey
  readonly early: EarlyAnswers
}

/** How long the first screen may take to ask for what boot has asked for already, in ms: what is asked later is asked anew. */
const FIRST_SCREEN = 5_000

/** The desk of one side: the instance's profile, and the way to it. */
export function openDesk({ site, origin, session, key, early }: DeskOptions, side: Side): Desk {
  const name = matchInstance(origin, site.instances)?.profile ?? ''
  const profile = site.profiles[name]
  if (profile === undefined) throw new Error(`site.json has no profile for ${origin}.`)
  const { me } = profile[side]
  const referee = me === undefined ? firstCalls(profile[side], '')[0] : bind(me, {})
  const left = new Map(early)
  setTimeout(() => left.clear(), FIRST_SCREEN)
  const send = createSend({
    origin,
    key,
    early: left,
    referee: referee ?? { method: 'GET', path: '' },
  })
  return {
    connection: connect({ profile, side, request: send, overrides: overrides[name]?.[side] }),
    origin,
    identity: `${origin} ${side} ${session.claims.identity}`,
    claims: session.claims,
    site,
  }
}
