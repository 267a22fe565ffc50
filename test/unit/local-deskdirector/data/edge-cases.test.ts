import { describe, expect, test } from 'vitest'
import type { StoredTicket } from '../../../local-deskdirector/model'
import { createInstance } from '../../../local-deskdirector/data/create-instance'
import { sampleOptions } from './sample'

const emoji = /\p{Extended_Pictographic}\u200d\p{Extended_Pictographic}/u

const ownCases: Readonly<Record<string, (ticket: StoredTicket) => boolean>> = {
  'an Arabic summary and Arabic notes': ({ summary, notes }) =>
    /\p{Script=Arabic}/u.test(summary) && notes.some(({ note }) => /\p{Script=Arabic}/u.test(note)),
  'a Hebrew summary and Hebrew notes': ({ summary, notes }) =>
    /\p{Script=Hebrew}/u.test(summary) && notes.some(({ note }) => /\p{Script=Hebrew}/u.test(note)),
  'a Japanese summary': ({ summary }) => /\p{Script=Katakana}/u.test(summary),
  'a family in one emoji': ({ summary }) => emoji.test(summary),
  'a flag': ({ summary }) => /\p{Regional_Indicator}{2}/u.test(summary),
  'an ideograph beyond the basic plane': ({ summary }) => /[\u{20000}-\u{2ffff}]/u.test(summary),
  'a summary of 300 characters': ({ summary }) => summary.length === 300,
  'an empty description': ({ description }) => description === '',
  'a summary that looks like HTML': ({ summary }) => /<b>.*&nbsp;/.test(summary),
  'a word without a break of more than 100 characters': ({ summary }) => /\S{100}/.test(summary),
  'a thread of exactly 120 notes': ({ notes }) => notes.length === 120,
  'a thread of none': ({ notes }) => notes.length === 0,
  'no contact group': ({ contactGroup }) => contactGroup === null,
  'no agent': ({ assignedAgents }) => assignedAgents.length === 0,
}

describe.each([1, 2, 20, 4711])('with seed %i', (seed) => {
  const { tickets, contacts, companies } = createInstance({ ...sampleOptions, seed })
  const all = [...tickets.values()]
  const own = all.filter((ticket) => ticket.contact?.id === contacts[0]?.id)

  test.each(Object.entries(ownCases))('the first contact has a ticket with %s', (_, isCase) => {
    expect(own.filter(isCase).length).toBeGreaterThan(0)
  })

  test('her company has a ticket without a contact', () => {
    const orphan = all.find(
      ({ contact, account }) => contact === null && account.id === companies[0]?.id,
    )
    expect(orphan).toBeDefined()
  })
})
