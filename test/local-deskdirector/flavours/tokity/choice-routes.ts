import { Hono } from 'hono'
import type { LocalEnv } from '../../http/environment'
import type { LocalState } from '../../local-state'
import { fullName } from '../../people'
import { reference } from '../../tickets/ticket-header'
import { knownContacts } from '../known-contacts'

/** What can be chosen, the same on both sides but for the contacts a person knows. */
export function choiceRoutes({ instance }: LocalState): Hono<LocalEnv> {
  const { queues, priorities, requestTypes, companies } = instance
  return new Hono<LocalEnv>()
    .get('/queues', (c) => c.json(queues.map((queue) => reference(queue))))
    .get('/statuses', (c) => {
      const wanted = c.req.query('queueId')
      const asked = queues.filter(({ id }) => !wanted || id === Number(wanted))
      return c.json(
        asked.flatMap(({ id: queueId, statuses }) =>
          statuses.map(({ id, name, isClosed }) => ({ id, name, isClosed, queueId })),
        ),
      )
    })
    .get('/priorities', (c) =>
      c.json(priorities.map(({ id, name }, sortOrder) => ({ id, name, sortOrder }))),
    )
    .get('/service-types', (c) =>
      c.json(requestTypes.map(({ id, name }) => ({ id, name, description: null }))),
    )
    .get('/contacts', (c) => {
      const { search, skip = '0', take = '50' } = c.req.query()
      const contacts = knownContacts(instance, c.var.caller, search)
      const page = contacts.slice(Number(skip), Number(skip) + Number(take))
      const accountOf = (id: number) => companies.find((company) => company.id === id)?.name ?? ''
      const results = page.map((contact) => ({
        id: contact.id,
        name: fullName(contact),
        firstName: contact.firstName,
        lastName: contact.lastName,
        email: contact.email,
        account: { id: contact.companyId, name: accountOf(contact.companyId) },
      }))
      return c.json({ totalCount: contacts.length, results })
    })
}
