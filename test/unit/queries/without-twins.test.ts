import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Reference, Ticket } from '../../../src/deskdirector/models'
import { withoutTwins } from '../../../src/queries/without-twins'
import { buildPerson } from '../../support/build-person'
import { buildNote, buildTicket } from '../../support/build-ticket'

/** Few ids and names, so that many are alike, and some only nearly: the number 1 and the text “1”. */
const reference: fc.Arbitrary<Reference> = fc.record(
  { id: fc.constantFrom(1, '1', 2, null), name: fc.constantFrom('', 'New', 'Closed') },
  { noNullPrototype: true },
)
const named = fc.constantFrom('Zoë Ødegård', 'Mira Lindqvist').map((name) => buildPerson(name))
const note = fc.record({ text: fc.string(), author: fc.option(named) }).map(buildNote)
const ticket: fc.Arbitrary<Ticket> = fc
  .record({
    summary: fc.string(),
    status: fc.option(reference),
    contact: fc.option(reference),
    assignees: fc.array(reference, { maxLength: 2 }),
    tags: fc.array(fc.constantFrom('printer', 'urgent'), { maxLength: 2 }),
    latestNote: fc.option(note),
  })
  .map(buildTicket)

describe('many tickets, kept', () => {
  it('are what they were, but for how they were spelled', () => {
    fc.assert(
      fc.property(fc.array(ticket), (tickets) => {
        expect(withoutTwins(tickets)).toStrictEqual(tickets)
      }),
    )
    const spelled = buildTicket({ wire: { entityId: 7 } })
    expect(withoutTwins([spelled])).toStrictEqual([{ ...spelled, wire: {} }])
    expect(spelled.wire).toEqual({ entityId: 7 })
  })

  it('have one object for what they have in common', () => {
    const shared = () => ({
      status: { id: 1, name: 'New' },
      assignees: [{ id: 2, name: 'Mira Lindqvist' }],
      latestNote: buildNote({ author: buildPerson('Zoë Ødegård') }),
    })
    const [first, second] = withoutTwins([buildTicket(shared()), buildTicket(shared())])
    expect(first?.status).toBe(second?.status)
    expect(first?.assignees).toBe(second?.assignees)
    expect(first?.notes).toBe(second?.notes)
    expect(first?.latestNote?.author).toBe(second?.latestNote?.author)
  })
})
