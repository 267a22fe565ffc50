import { expect, test } from 'vitest'
import { createInstance } from '../../../local-deskdirector/data/create-instance'
import { now, ownTickets, sample, sampleOptions, sampleTickets, ticketsOf } from './sample'

test('the same seed gives the same instance, conversations included', () => {
  expect(createInstance(sampleOptions)).toEqual(sample)
})

test('conversations do not depend on the order in which they are read', () => {
  const other = createInstance(sampleOptions)
  const backwards = [...other.tickets.values()].reverse().map((ticket) => ticket.notes)
  expect(backwards.reverse()).toEqual(sampleTickets.map((ticket) => ticket.notes))
})

test('another seed gives another instance', () => {
  const other = createInstance({ ...sampleOptions, seed: 21 })
  expect(other).not.toEqual(sample)
})

test('notes, once read, are an array that keeps what is added to it', () => {
  const [ticket] = createInstance({ seed: 3, tickets: 60, now }).tickets.values()
  const first = sampleTickets.find((candidate) => candidate.notes.length > 0)?.notes[0]
  if (ticket === undefined || first === undefined) throw new Error('nothing to try with')
  const before = ticket.notes.length
  ticket.notes.push(first)
  expect(ticket.notes).toHaveLength(before + 1)
  ticket.notes = []
  expect({ ...ticket }.notes).toEqual([])
})

test('it has as many tickets as asked for, ids rising with age', () => {
  expect(sample.tickets.size).toBe(1200)
  const ids = [...sample.tickets.keys()]
  expect(ids).toEqual([...ids].sort((a, b) => a - b))
  expect(sampleTickets.map(({ id }) => id)).toEqual(ids)
})

test('small instances work, down to none', () => {
  for (const tickets of [0, 1, 7, 45, 150]) {
    expect(createInstance({ seed: 5, tickets, now }).tickets.size).toBe(tickets)
  }
})

test('every contact has a dozen tickets, the first one about forty', () => {
  for (const contact of sample.contacts) {
    expect(ticketsOf(contact.id).length).toBeGreaterThanOrEqual(12)
  }
  expect(ownTickets).toHaveLength(40)
})

test('about a fifth of all tickets is open, and for each seed 15 to 20 of the first contact', () => {
  for (const seed of [1, 2, 3, 20]) {
    const tickets = [...createInstance({ ...sampleOptions, seed }).tickets.values()]
    const open = tickets.filter((ticket) => !ticket.isClosed)
    expect(open.length / tickets.length).toBeGreaterThan(0.18)
    expect(open.length / tickets.length).toBeLessThan(0.25)
    const own = open.filter((ticket) => ticket.contact?.id === sample.contacts[0]?.id)
    expect(own.length).toBeGreaterThanOrEqual(15)
    expect(own.length).toBeLessThanOrEqual(20)
  }
})

test('no two tickets of the first contact have the same summary', () => {
  expect(new Set(ownTickets.map(({ summary }) => summary)).size).toBe(ownTickets.length)
})

test('a screenful of any company hardly repeats a summary', () => {
  for (const company of sample.companies) {
    const newest = sampleTickets.filter((ticket) => ticket.account.id === company.id).slice(-25)
    expect(new Set(newest.map(({ summary }) => summary)).size).toBeGreaterThanOrEqual(24)
  }
})

test('a hundred thousand tickets take less than fifteen seconds', { timeout: 60_000 }, () => {
  const start = performance.now()
  const { tickets } = createInstance({ ...sampleOptions, tickets: 100_000 })
  expect(performance.now() - start).toBeLessThan(15_000)
  expect(tickets.size).toBe(100_000)
})
