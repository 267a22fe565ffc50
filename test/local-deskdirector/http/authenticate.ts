import type { MiddlewareHandler } from 'hono'
import type { Side } from '../people'
import type { Tokens } from '../tokens/tokens'
import type { LocalEnv } from './environment'
import { refuse } from './errors'

/** The scheme of tokens that Portal and TECH make (article 25rahghew1). */
const scheme = /^DdAccessToken (\S+)$/

/** Lets only a person with a good token through, and remembers who it is. */
export function authenticate(tokens: Tokens): MiddlewareHandler<LocalEnv> {
  return async (c, next) => {
    const token = scheme.exec(c.req.header('authorization') ?? '')?.[1]
    const caller = token && (await tokens.verify(token))
    if (!caller) refuse(401, 'No access token, or one that is not or no longer good.')
    c.set('caller', caller)
    await next()
  }
}

/** Each side's API honours its own side's tokens alone (article 25rahghew1). */
export function onlyFrom(side: Side): MiddlewareHandler<LocalEnv> {
  return async (c, next) => {
    if (c.var.caller.side !== side) refuse(403, `This API takes tokens of the ${side} side only.`)
    await next()
  }
}
