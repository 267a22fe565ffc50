import { describe, expect, it } from 'vitest'
import { flavours } from '../../../local-deskdirector/flavour'
import { openApiFor } from '../../../local-deskdirector/openapi/open-api-for'
import { propose, profileOf } from '../../../../tools/connect/propose'
import { readEndpoints } from '../../../../tools/connect/read-endpoints'
import { helpDesk } from './documents/help-desk'

const proposed = (root: object) =>
  profileOf(propose(readEndpoints(root as Record<string, unknown>)))

/** What each side of either kind of DeskDirector can do, as its own documentation says. */
const everything = [
  ...['me', 'tickets.find', 'ticket.get', 'ticket.create', 'ticket.addNote', 'ticket.update'],
  ...['ticket.close', 'ticket.reopen', 'ticket.markRead', 'ticket.attach', 'attachment.get'],
  ...['choices.statuses', 'choices.priorities', 'choices.queues', 'choices.requestTypes'],
  'choices.contacts',
]
const ofContacts = ['ticket.approve', 'ticket.decline', 'ticket.escalate', 'ticket.rate']
const ofAgents = ['ticket.addTime', 'time.find', 'choices.agents']

describe.each(flavours)('the document of a %s instance', (flavour) => {
  const profile = proposed(openApiFor(flavour))

  it('gives each side all that it can do, and nothing of the other’s', () => {
    expect(Object.keys(profile.portal).sort()).toEqual([...everything, ...ofContacts].sort())
    expect(Object.keys(profile.tech).sort()).toEqual([...everything, ...ofAgents].sort())
  })

  it('is sure to all of it at the most', () => {
    const scores = propose(readEndpoints(openApiFor(flavour))).map(({ best }) => best?.score ?? 0)
    expect(Math.max(...scores)).toBeLessThanOrEqual(1)
    expect(Math.min(...scores)).toBeGreaterThanOrEqual(0)
  })

  it('binds nothing that is for admins, servers or many tickets at once', () => {
    const paths = [...Object.values(profile.portal), ...Object.values(profile.tech)].map(
      ({ path }) => path,
    )
    expect(
      paths.filter((path) => /admin|public|connector|webhook|bulk|chat|count/.test(path)),
    ).toEqual([])
  })

  it('lets no contact write an internal note', () => {
    expect(JSON.stringify(profile.portal)).not.toContain('$internal')
    expect(JSON.stringify(profile.tech['ticket.addNote'])).toContain('$internal')
  })

  it('fills every argument of an update by an agent', () => {
    const sent = JSON.stringify(profile.tech['ticket.update'])
    for (const argument of [
      'summary',
      'description',
      'status',
      'priority',
      'queue',
      'assignees',
      'dueOn',
      'tags',
      'contact',
    ]) {
      expect(sent).toContain(argument === 'assignees' ? 'assignees' : `$${argument}`)
    }
  })
})

it('sends a whole ticket where an instance has a PUT alone, and changes alone where it has a PATCH', () => {
  const psa = proposed(openApiFor('psa'))
  expect(psa.portal['ticket.update']).toMatchObject({
    method: 'PUT',
    replaces: true,
    wrap: 'ticket',
  })
  expect(psa.tech['ticket.update']).toMatchObject({ method: 'PATCH' })
  expect(psa.tech['ticket.update']).not.toHaveProperty('replaces')
  expect(proposed(openApiFor('tokity')).tech['ticket.update']).toMatchObject({ as: 'merge-patch' })
})

describe('a document in words of its own', () => {
  const { tech, portal, vocabulary } = proposed(helpDesk)

  it('finds tickets by page, in the instance’s words, with its one version', () => {
    expect(tech['tickets.find']).toEqual({
      method: 'GET',
      path: '/api/v3/agent/cases',
      query: {
        q: '$search',
        closed: '$state',
        order_by: '$sort',
        order: 'desc',
        'api-version': '3.1',
      },
      values: {
        state: { open: false, closed: true, any: null },
        sort: { '-modifiedOn': 'updated_at', '-createdOn': 'created_at', '-summary': 'title' },
      },
      paging: { page: 'page', size: 'per_page', from: 0 },
      items: 'data',
      total: 'meta.total',
    })
  })

  it('reads a ticket out of its wrapper, with the comments it has to be asked for', () => {
    expect(tech['ticket.get']).toEqual({
      method: 'GET',
      path: '/api/v3/agent/cases/{id}',
      query: { includeComments: true },
      item: 'case',
    })
  })

  it('nests what is sent as the instance nests it', () => {
    expect(tech['ticket.create']?.body).toEqual({
      case: {
        subject: '$summary',
        details: '$description',
        department: { id: '$queue' },
        watchers: { $each: 'cc', as: { email: '$item' } },
      },
    })
    expect(tech['ticket.addNote']).toMatchObject({
      body: { message: { body: '$text' }, isPublic: '$internal' },
      values: { internal: { true: false, false: true } },
    })
  })

  it('tells by an enum what one endpoint does', () => {
    expect(tech['ticket.close']?.body).toEqual({ action: 'Resolve', reason: '$text' })
    expect(tech['ticket.reopen']?.body).toEqual({ action: 'Reopen', reason: '$text' })
    expect(tech['ticket.escalate']?.body).toEqual({ action: 'Escalate', reason: '$text' })
    expect(tech).not.toHaveProperty(['ticket.approve'])
  })

  it('overwrites a ticket only with all that it has', () => {
    expect(tech['ticket.update']).toMatchObject({
      method: 'PUT',
      replaces: true,
      wrap: 'case',
      body: {
        subject: '$summary',
        labels: '$tags',
        technicians: { $each: 'assignees', as: { id: '$item' } },
      },
    })
  })

  it('learns the names the page doesn’t know', () => {
    expect(vocabulary).toMatchObject({
      'ticket.summary': ['subject'],
      'ticket.description': ['details'],
      'ticket.status': ['state'],
      'ticket.queue': ['department'],
      'ticket.contact': ['requester'],
      'ticket.assignees': ['technicians'],
      'ticket.createdOn': ['openedAt'],
      'ticket.closedOn': ['resolvedAt'],
      'note.author': ['postedBy'],
      'note.createdOn': ['sentAt'],
      'choice.name': ['label'],
      'person.name': ['displayName'],
    })
  })

  it('leaves the other side alone', () => {
    expect(portal).toEqual({})
  })
})
