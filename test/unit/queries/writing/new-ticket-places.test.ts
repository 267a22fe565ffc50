import fc from 'fast-check'
import { expect, it, onTestFinished, vi } from 'vitest'
import { draftKey, readKey } from '../../../../src/drafts/draft-key'
import {
  anotherNewTicket,
  isNewTicket,
  NEW_TICKET,
  newTicketId,
  newTicketPlace,
} from '../../../../src/queries/writing/new-ticket-places'

it('gives a place of its own each time, which its address and its draft’s key lead back to', () => {
  const places = Array.from({ length: 1_000 }, anotherNewTicket)
  expect(new Set(places.map(({ ticket }) => ticket)).size).toBe(1_000)
  for (const place of places) {
    const id = newTicketId(place)
    expect(encodeURIComponent(id!)).toBe(id)
    expect(newTicketPlace(id!)).toEqual(place)
    expect(readKey(draftKey('ann', place))).toEqual({ owner: 'ann', place })
    expect(isNewTicket(place)).toBe(true)
  }
})

it('needs no secure context', () => {
  const { getRandomValues } = crypto
  vi.stubGlobal('crypto', { getRandomValues: getRandomValues.bind(crypto) })
  onTestFinished(() => void vi.unstubAllGlobals())
  expect(newTicketId(anotherNewTicket())).toMatch(/^[0-9a-z]{14}$/)
})

it('takes any other address for the first place, and no ticket’s for a new one', () => {
  const odd = fc.oneof(
    fc.string(),
    fc.constantFrom(undefined, '', 'new', 'a'.repeat(13), 'a'.repeat(15), 'A'.repeat(14)),
    fc.string({ minLength: 14, maxLength: 14 }),
  )
  fc.assert(
    fc.property(odd, fc.integer(), (id, number) => {
      if (id !== undefined && /^[0-9a-z]{14}$/.test(id)) return
      expect(newTicketPlace(id)).toBe(NEW_TICKET)
      expect(isNewTicket({ ticket: String(number), kind: 'reply' })).toBe(false)
      expect(anotherNewTicket().ticket).not.toBe(String(number))
    }),
  )
  expect(newTicketId(NEW_TICKET)).toBeNull()
})
