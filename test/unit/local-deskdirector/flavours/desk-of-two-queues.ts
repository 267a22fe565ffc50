import { createLocalDeskDirector } from '../../../local-deskdirector/create-local-deskdirector'
import type { Flavour } from '../../../local-deskdirector/flavour'
import type { StoredTicket } from '../../../local-deskdirector/model'
import { ada, bo, byAda, byGil, cy, gil, hal, note, smallInstance, ticket } from '../small-instance'

export const secret = 'the customer is difficult'

/** A queue beside the desk, in which Bo and Hal may only read. */
const vault = {
  id: 2,
  name: 'Vault',
  statuses: [
    { id: 20, name: 'Locked', isClosed: false },
    { id: 21, name: 'Gone', isClosed: true },
  ],
}

/** Four tickets: Ada's, open and closed ones, one of Cy's company, and one in the vault. */
function tickets(): StoredTicket[] {
  return [
    ticket(1, ada, {
      description: 'It blinks.',
      priority: { id: 2, name: 'High' },
      tags: ['vip'],
      assignedAgents: [{ id: gil.id, name: 'Gil Doe' }],
      notes: [
        note(100, { createdBy: byAda, note: 'still broken' }),
        note(101, {
          isInternal: true,
          note: secret,
          createdBy: byGil,
          attachments: [{ id: 'att-secret', name: 'trace.cfg' }],
        }),
        note(102, { attachments: [{ id: 'att-shown', name: 'plan.png' }] }),
      ],
    }),
    ticket(2, ada, {
      summary: 'An old one',
      status: { id: 11, name: 'Done' },
      isClosed: true,
      closedOn: '2026-01-02T10:00:00Z',
    }),
    ticket(3, cy),
    ticket(4, ada, {
      queue: { id: vault.id, name: vault.name },
      status: { id: 20, name: 'Locked' },
    }),
  ]
}

/** A fresh desk of a flavour whose clock stands at 1 February 2026. */
export function deskOf(flavour: Flavour) {
  const instance = smallInstance(tickets())
  return createLocalDeskDirector({
    flavour,
    now: Date.UTC(2026, 1, 1),
    instance: {
      ...instance,
      contacts: [ada, { ...bo, readOnlyQueues: [vault.id] }, cy],
      agents: [gil, { ...hal, readOnlyQueues: [vault.id] }],
      queues: [...instance.queues, vault],
    },
  })
}

/** The instance's own word on a ticket. */
export function stored({ instance }: ReturnType<typeof deskOf>, id: number): StoredTicket {
  const found = instance.tickets.get(id)
  if (!found) throw new Error(`there is no ticket ${id}`)
  return found
}
