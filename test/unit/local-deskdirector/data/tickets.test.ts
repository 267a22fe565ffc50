import { describe, expect, test } from 'vitest'
import type { StoredTicket } from '../../../local-deskdirector/model'
import { tags } from '../../../local-deskdirector/data/catalogue'
import { instantOf, now, sample, sampleTickets } from './sample'

function statusOf(ticket: StoredTicket): { isClosed: boolean } | undefined {
  const queue = sample.queues.find(({ id }) => id === ticket.queue.id)
  return queue?.statuses.find(
    ({ id, name }) => id === ticket.status.id && name === ticket.status.name,
  )
}

describe('every ticket', () => {
  test('has a status of its own queue, which says whether it is closed', () => {
    for (const ticket of sampleTickets) {
      expect(statusOf(ticket), ticket.summary).toMatchObject({ isClosed: ticket.isClosed })
    }
  })

  test('has a closing time if it is closed, and only then', () => {
    for (const ticket of sampleTickets) expect(ticket.closedOn !== null).toBe(ticket.isClosed)
  })

  test('has times in order, none of them after now', () => {
    for (const ticket of sampleTickets) {
      const created = instantOf(ticket.createdOn)
      const modified = instantOf(ticket.modifiedOn)
      const closed = instantOf(ticket.closedOn ?? ticket.modifiedOn)
      expect(closed).toBeGreaterThanOrEqual(created)
      expect(modified).toBeGreaterThanOrEqual(closed)
      expect(modified).toBeLessThan(now)
    }
  })

  test('names people, companies and lists that exist', () => {
    const groups = sample.companies.flatMap(({ contactGroups }) => contactGroups)
    for (const ticket of sampleTickets) {
      const contact = sample.contacts.find(({ id }) => id === ticket.contact?.id)
      if (ticket.contact !== null) expect(contact?.companyId).toBe(ticket.account.id)
      if (ticket.contactGroup !== null) expect(groups).toContainEqual(ticket.contactGroup)
      expect(sample.priorities).toContainEqual(ticket.priority)
      expect(sample.requestTypes).toContainEqual(ticket.requestType)
      expect(sample.sources).toContainEqual(ticket.source)
      expect(tags).toEqual(expect.arrayContaining(ticket.tags))
      expect(new Set(ticket.tags).size).toBe(ticket.tags.length)
      expect(ticket.tags.length).toBeLessThanOrEqual(4)
    }
  })

  test('has a history from its creation on, in order, that ends no later than the last change', () => {
    for (const { activities, createdOn, modifiedOn, closedOn } of sampleTickets) {
      const times = activities.map((activity) => instantOf(activity.createdOn))
      expect(activities[0]).toMatchObject({ type: 'created', createdOn })
      expect(times).toEqual([...times].sort((a, b) => a - b))
      expect(times.at(-1)).toBeLessThanOrEqual(instantOf(modifiedOn))
      const closing = activities.findLast(({ type }) => type === 'closed')
      expect(closing?.createdOn ?? null).toBe(closedOn)
    }
  })

  test('has checklists that are not more than done', () => {
    const lists = sampleTickets.flatMap((ticket) => ticket.taskLists)
    expect(lists.length).toBeGreaterThan(50)
    for (const { progress } of lists) expect(progress.done).toBeLessThanOrEqual(progress.total)
  })
})

test('ages reach from minutes to about two years, denser towards now', () => {
  const ages = sampleTickets.map((ticket) => (now - instantOf(ticket.createdOn)) / 86_400_000)
  expect(Math.min(...ages)).toBeLessThan(1)
  expect(Math.max(...ages)).toBeGreaterThan(650)
  expect(Math.max(...ages)).toBeLessThan(732)
  expect(ages.filter((age) => age < 180).length).toBeGreaterThan(sampleTickets.length * 0.4)
})

test('the newest change is a few minutes old and belongs to the first contact', () => {
  const newest = [...sampleTickets].sort(
    (a, b) => instantOf(b.modifiedOn) - instantOf(a.modifiedOn),
  )[0]
  expect(now - instantOf(newest?.modifiedOn ?? '')).toBeLessThan(5 * 60_000)
  expect(newest?.contact?.id).toBe(sample.contacts[0]?.id)
})

test('times have seven digits of a second, three, or none', () => {
  const digits = sampleTickets.map(
    ({ createdOn }) => /^[\dT:-]{19}(?:\.(\d+))?Z$/.exec(createdOn)?.[1]?.length ?? 0,
  )
  expect(new Set(digits)).toEqual(new Set([0, 3, 7]))
})
