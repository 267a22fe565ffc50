import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { LocalEnv } from '../http/environment'
import type { Instance } from '../model'
import { type Caller, findCaller, type Side } from '../people'

// A cookie rather than server state, so that two browsers can be two people. Cookies are not kept apart by
// port, hence a name that says whose it is.
const cookieName = (side: Side) => `local_deskdirector_${side}`

/** Who is signed in to that side in this browser: at first, the first person there is. */
export function signedIn(c: Context<LocalEnv>, instance: Instance, side: Side): Caller {
  const chosen = findCaller(instance, side, Number(getCookie(c, cookieName(side))))
  const first = side === 'portal' ? instance.contacts[0] : instance.agents[0]
  const caller = chosen ?? (first && findCaller(instance, side, first.id))
  if (!caller) throw new Error(`the instance has nobody on the ${side} side`)
  return caller
}

/** Takes the form of `Signed in as`, and goes back to the page it was on. */
export async function switchPerson(c: Context<LocalEnv>, side: Side): Promise<Response> {
  const { person, back } = await c.req.parseBody()
  setCookie(c, cookieName(side), String(person), { path: '/', httpOnly: true, sameSite: 'Lax' })
  const isOurs = typeof back === 'string' && back.startsWith(`/${side}`)
  return c.redirect(isOurs ? back : `/${side}`, 303)
}
