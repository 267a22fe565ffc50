import { jwtVerify, SignJWT } from 'jose'
import type { Clock } from '../clock'
import type { Flavour } from '../flavour'
import type { Instance } from '../model'
import {
  type Caller,
  callerOfUserKey,
  databaseName,
  findCaller,
  type Side,
  userKey,
} from '../people'
import type { SettingsStore } from '../settings'
import { signingKeys } from './keys'

interface TokenRequest {
  readonly side: Side
  readonly userId: number
  /** Its life, where the settings' is not wanted; below zero makes one that has ended already. */
  readonly seconds?: number | undefined
}

export interface Tokens {
  /** Makes an access token for a person of the instance. */
  issue(request: TokenRequest): Promise<string>
  /** Whose token this is; nothing if it is forged, ended, refused or no token at all. */
  verify(token: string): Promise<Caller | undefined>
}

/**
 * `msp` is a published claim; that database, region and system are told is published too, though not how they
 * are spelled (DeskDirector/docs, server releases v21.3.2 and v21.20). That a token tells user id, e-mail and
 * company id is published (docs/features/forms/dynamic_field.md), their names are not: those are ours, as is `userType`.
 */
function claimsOf(caller: Caller, flavour: Flavour) {
  const userType = caller.side === 'portal' ? 'contact' : 'agent'
  return {
    msp: databaseName,
    database: databaseName,
    region: 'local',
    system: flavour,
    userId: userKey(userType, caller.person.id),
    userType,
    email: caller.person.email,
    ...(caller.side === 'portal' && { companyId: caller.person.companyId }),
  }
}

/** Tokens for the people of an instance, good by its clock and its settings. */
export function createTokens(
  instance: Instance,
  settings: SettingsStore,
  clock: Clock,
  flavour: Flavour,
): Tokens {
  return {
    async issue({ side, userId, seconds = settings.current.tokenSeconds }) {
      const caller = findCaller(instance, side, userId)
      if (!caller) throw new RangeError(`nobody on the ${side} side has the id ${userId}`)
      const issuedAt = Math.floor(clock.server() / 1000)
      const { privateKey } = await signingKeys()
      return new SignJWT(claimsOf(caller, flavour))
        .setProtectedHeader({ alg: 'RS256', typ: 'JWT' })
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + seconds)
        .sign(privateKey)
    },
    async verify(token) {
      if (settings.current.refuseTokens) return undefined
      const { publicKey } = await signingKeys()
      const verified = await jwtVerify<{ userId?: unknown }>(token, publicKey, {
        algorithms: ['RS256'],
        requiredClaims: ['exp', 'userId'],
        currentDate: new Date(clock.server()),
      }).catch(() => undefined)
      return verified && callerOfUserKey(instance, String(verified.payload.userId))
    },
  }
}
