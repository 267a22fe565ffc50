import { Hono } from 'hono'
import type { LocalEnv } from '../../http/environment'
import { refuse } from '../../http/errors'
import type { LocalState } from '../../local-state'
import { fullName } from '../../people'
import { knownContacts } from '../known-contacts'
import { entity } from './ticket-json'

/** What can be chosen, the same on both sides but for the contacts a person knows. */
export function choiceRoutes({ instance }: LocalState): Hono<LocalEnv> {
  const { queues, priorities, requestTypes, companies } = instance
  return new Hono<LocalEnv>()
    .get('/boards', (c) => c.json(queues.map((queue) => entity(queue))))
    .get('/boards/:board/statuses', (c) => {
      const board = queues.find(({ id }) => id === Number(c.req.param('board')))
      if (!board) return refuse(404, 'There is no such board.')
      return c.json(board.statuses.map((each) => ({ ...entity(each), closed: each.isClosed })))
    })
    .get('/priorities', (c) => c.json(priorities.map((priority) => entity(priority))))
    .get('/requesttypes', (c) => c.json(requestTypes.map((type) => entity(type))))
    .get('/contacts', (c) => {
      const { search, skip = '0', take = '50' } = c.req.query()
      const contacts = knownContacts(instance, c.var.caller, search)
      const companyOf = (id: number) => companies.find((company) => company.id === id)?.name ?? ''
      const results = contacts.slice(Number(skip), Number(skip) + Number(take)).map((contact) => ({
        entityId: contact.id,
        name: fullName(contact),
        email: contact.email,
        company: { entityId: contact.companyId, name: companyOf(contact.companyId) },
      }))
      return c.json({ totalResults: contacts.length, results })
    })
}
