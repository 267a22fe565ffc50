import { describe, expect, it, vi } from 'vitest'
import { createRefusals, type Refusal } from '../../../src/deskdirector/refusals'

const forbidden = (status: 401 | 403): Refusal => ({ kind: 'forbidden', status, words: 'No.' })

describe('what an instance refuses', () => {
  it('about a ticket is known of that ticket alone', () => {
    const book = createRefusals()
    book.note('ticket.update', 1, forbidden(403))
    expect(book.of('ticket.update', 1)).toEqual(forbidden(403))
    expect(book.of('ticket.update', 2)).toBeNull()
    expect(book.of('ticket.close', 1)).toBeNull()
  })

  it('about some fields of a ticket leaves the others, and the ticket, as they are', () => {
    const book = createRefusals()
    book.note('ticket.update', 1, forbidden(403), ['id', 'priority', 'queue'])
    expect(book.of('ticket.update', 1, 'priority')).toEqual(forbidden(403))
    expect(book.of('ticket.update', 1, 'queue')).toEqual(forbidden(403))
    expect(book.of('ticket.update', 1, 'summary')).toBeNull()
    expect(book.of('ticket.update', 1)).toBeNull()
    book.note('ticket.update', 1, null, ['id', 'queue'])
    expect(book.of('ticket.update', 1, 'queue')).toBeNull()
    expect(book.of('ticket.update', 1, 'priority')).toEqual(forbidden(403))
    book.note('ticket.update', 2, forbidden(401), ['id', 'queue'])
    expect(book.of('ticket.update', 1, 'summary')).toEqual(forbidden(401))
  })

  it.each<401 | 403>([401, 403])('by a %s is forgotten when that is asked for', (status) => {
    const book = createRefusals()
    const heard = vi.fn()
    book.note('ticket.addNote', 1, forbidden(status))
    book.note('ticket.update', 1, forbidden(status), ['id', 'tags'])
    book.subscribe(heard)
    book.forget('ticket.addNote', 1)
    book.forget('ticket.update', 1, 'tags')
    expect(book.of('ticket.addNote', 1)).toBeNull()
    expect(book.of('ticket.update', 1, 'tags')).toBeNull()
    expect(heard).toHaveBeenCalledTimes(2)
    book.forget('ticket.addNote', 1)
    expect(heard).toHaveBeenCalledTimes(2)
  })

  it('because it doesn’t take the token there is known of every ticket', () => {
    const book = createRefusals()
    book.note('ticket.update', 1, forbidden(401))
    expect(book.of('ticket.update', 2)).toEqual(forbidden(401))
  })

  it('about no ticket is known of the operation', () => {
    const book = createRefusals()
    book.note('time.find', undefined, forbidden(403))
    expect(book.of('time.find')).toEqual(forbidden(403))
  })

  it.each<401 | 403>([401, 403])('by a %s is forgotten once it was taken', (status) => {
    const book = createRefusals()
    book.note('ticket.update', 1, forbidden(status))
    book.note('ticket.update', 1, null)
    expect(book.of('ticket.update', 1)).toBeNull()
  })

  it('is told to whoever listens, and only news is', () => {
    const book = createRefusals()
    const heard = vi.fn()
    const stop = book.subscribe(heard)
    book.note('ticket.update', 1, null)
    expect(heard).not.toHaveBeenCalled()
    book.note('ticket.update', 1, forbidden(403))
    book.note('ticket.update', 1, null)
    expect(heard).toHaveBeenCalledTimes(2)
    stop()
    book.note('ticket.update', 1, forbidden(403))
    expect(heard).toHaveBeenCalledTimes(2)
  })
})
