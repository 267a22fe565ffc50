import { Hono } from 'hono'
import * as v from 'valibot'
import { changeTicket } from '../desk/change-ticket'
import { menuPaths } from '../frames/shell'
import { embeddedAddress } from '../frames/embedded-address'
import { refuse } from '../http/errors'
import { readJson } from '../http/read-json'
import type { LocalState } from '../local-state'
import { findCaller } from '../people'
import { settingsPatchSchema } from '../settings'
import { faultRuleSchema, randomFaultsSchema } from './fault-schema'
import { ticketChangeSchema } from './ticket-change-schema'

const id = v.pipe(v.number(), v.integer())

const tokenRequestSchema = v.object({
  side: v.picklist(['portal', 'tech']),
  userId: id,
  seconds: v.optional(id),
  ticket: v.optional(id),
})

/** The handles of the box, for tests and for the curious; DeskDirector has nothing like them. */
export function controlRoutes(state: LocalState): Hono {
  const { instance, settings, faults, requests, tokens, clock } = state
  return new Hono()
    .get('/faults', (c) =>
      c.json(
        faults.rules().map(({ match, ...rule }) => {
          const path = match?.path
          return {
            ...rule,
            match: { ...match, path: path instanceof RegExp ? String(path) : path },
          }
        }),
      ),
    )
    .post('/faults', async (c) => {
      const asked = await readJson(c, v.union([faultRuleSchema, randomFaultsSchema]))
      if ('rate' in asked) faults.addRandom(asked)
      else faults.add(asked)
      return c.body(null, 204)
    })
    .delete('/faults', (c) => {
      faults.clear()
      return c.body(null, 204)
    })
    .get('/settings', (c) => c.json(settings.current))
    .patch('/settings', async (c) => {
      settings.update(await readJson(c, settingsPatchSchema))
      return c.json(settings.current)
    })
    .get('/requests', (c) => c.json(requests.entries))
    .delete('/requests', (c) => {
      requests.clear()
      return c.body(null, 204)
    })
    .get('/people', (c) => {
      const { companies, contacts, agents } = instance
      return c.json({ companies, contacts, agents, menu: menuPaths })
    })
    .post('/tokens', async (c) => {
      const { ticket, ...asked } = await readJson(c, tokenRequestSchema)
      const { side, userId } = asked
      if (!findCaller(instance, side, userId)) {
        refuse(400, `userId: nobody on the ${side} side has the id ${userId}`)
      }
      const token = await tokens.issue(asked)
      const launch = { side, host: new URL(c.req.url).origin, token, ticket }
      return c.json({ token, url: embeddedAddress(settings.current, launch) })
    })
    .get('/tickets/:id', (c) => {
      const ticket = instance.tickets.get(Number(c.req.param('id')))
      return ticket ? c.json(ticket) : refuse(404, 'There is no such ticket.')
    })
    .post('/tickets/:id', async (c) => {
      const ticket = instance.tickets.get(Number(c.req.param('id')))
      if (!ticket) return refuse(404, 'There is no such ticket.')
      const change = await readJson(c, ticketChangeSchema)
      changeTicket(instance, ticket, change, new Date(clock.tickets()).toISOString())
      return c.json(ticket)
    })
}
