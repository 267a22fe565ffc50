import { Hono } from 'hono'
import type { LocalState } from '../local-state'
import { onlyFrom } from '../http/authenticate'
import type { LocalEnv } from '../http/environment'
import { type Caller, fullName, userKey } from '../people'

function person(caller: Caller) {
  const { id, firstName, lastName, email } = caller.person
  const type = caller.side === 'portal' ? 'contact' : 'agent'
  return {
    userName: email,
    entityId: id,
    userId: userKey(type, id),
    name: fullName(caller.person),
    firstName,
    lastName,
    email,
  }
}

/**
 * Who is signed in. Of `GET /api/v2/user/client` only `userName`, the login e-mail, is published
 * (DeskDirector/docs:samples/extension_site/access_token.html, article uye137c8al). The other fields are ours, spelled
 * like the `creator` of the published chat payload. An agent's equivalent is not published at all:
 * `/api/v2/user/member` is our own path.
 */
export function userRoutes({ instance }: Pick<LocalState, 'instance'>): Hono<LocalEnv> {
  const companyOf = (id: number) => instance.companies.find((company) => company.id === id)

  return new Hono<LocalEnv>()
    .get('/client', onlyFrom('portal'), (c) => {
      const { caller } = c.var
      const company = caller.side === 'portal' && companyOf(caller.person.companyId)
      return c.json({
        ...person(caller),
        ...(company && { company: { entityId: company.id, name: company.name } }),
      })
    })
    .get('/member', onlyFrom('tech'), (c) => c.json(person(c.var.caller)))
}
