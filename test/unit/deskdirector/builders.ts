import { buildTicket } from '../../support/build-ticket'
import type { Ticket } from '../../../src/deskdirector/models'
import { checkSite } from '../../../src/deskdirector/profile'
import type { Profile, Site } from '../../../src/deskdirector/site'

/** How often a property is tried. */
export const RUNS = { numRuns: 10_000 }

/** A ticket as `/api/v2/copilot/tickets/{id}` answers it, in DeskDirector's published model. */
export function wireTicket(overrides: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: 4711,
    summary: 'Outlook asks for a password every morning',
    requestType: { id: 3, name: 'Support' },
    account: { id: 12, name: 'Acme' },
    contactGroup: { id: 'berlin', name: 'Berlin' },
    contact: { id: 77, name: 'Ann Lee' },
    categories: [{ id: 'mail', name: 'Mail' }],
    source: { id: 1, name: 'Portal' },
    queue: { id: 5, name: 'Service desk' },
    status: { id: 9, name: 'In progress' },
    priority: { id: 2, name: 'High' },
    assignedAgents: [{ id: 31, name: 'Joe Roe' }],
    createdOn: '2026-03-01T08:15:30.1234567Z',
    modifiedOn: '2026-03-02T09:00:00Z',
    closedOn: null,
    isClosed: false,
    tags: ['vip', 'mail'],
    description: 'Since Monday, **every** morning.',
    notes: [
      {
        id: 1,
        note: 'Tried a new profile.',
        type: 'note',
        isInternal: false,
        createdOn: '2026-03-01T10:00:00Z',
        createdBy: { id: 31, name: 'Joe Roe', userType: 'agent' },
        timeEntry: {
          timeStart: '2026-03-01T09:30:00Z',
          timeEnd: '2026-03-01T10:00:00Z',
          actualHours: 0.5,
          hoursBilled: 0.5,
        },
        attachments: [{ id: 'a1', name: 'screen.png' }],
      },
    ],
    activities: [
      {
        id: 'x1',
        type: 'status_changed',
        createdOn: '2026-03-01T10:01:00Z',
        createdBy: { id: '31', name: 'Joe Roe', userType: 'agent' },
      },
    ],
    taskProgress: { done: 1, total: 3 },
    taskLists: [],
    ...overrides,
  }
}

/** A ticket of the model of which nothing is known but what the test is about. */
export function ticket(overrides: Partial<Ticket> = {}): Ticket {
  const unknown = { status: null, priority: null, queue: null, createdOn: null, modifiedOn: null }
  return buildTicket({ id: 1, summary: '', ...unknown, ...overrides })
}

/** A `site.json` that passes; fails the test with its mistakes if it doesn't. */
export function site(written: object): Site {
  const checked = checkSite(JSON.stringify(written), 'site.json')
  if (!checked.ok) throw new Error(JSON.stringify(checked.mistakes, null, 2))
  return checked.site
}

/** The built-in profile, as the page gets it. */
export function copilot(): Profile {
  const { profiles } = site({ instances: [{ host: 'https://*.deskdirector.com' }] })
  return profiles['copilot']!
}
