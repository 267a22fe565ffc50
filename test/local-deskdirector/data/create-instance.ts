import type { Instance, InstanceOptions } from '../model'
import { priority, requestType, source } from './catalogue'
import { makePlans } from './make-plans'
import { agents, companies, contacts } from './people'
import { queues } from './queues'
import { tellTicket } from './tell-ticket'

/**
 * Makes an instance of a help desk with tickets as people would have written them. The same options
 * give the same instance; conversations are written when first read, so that a large one stays light.
 */
export function createInstance(options: InstanceOptions): Instance {
  const tickets = makePlans(options).map(tellTicket)
  return {
    companies,
    contacts,
    agents,
    queues,
    priorities: Object.values(priority),
    requestTypes: Object.values(requestType),
    sources: Object.values(source),
    tickets: new Map(tickets.map((ticket) => [ticket.id, ticket])),
  }
}
