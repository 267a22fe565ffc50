import { replaceEqualDeep } from '@tanstack/react-query'
import { describe, expect, it } from 'vitest'
import type { Ticket } from '../../../../src/deskdirector/models'
import { isDrawnAlike } from '../../../../src/screens/ticket-detail/drawn-alike'
import { partsOf, timelineOf } from '../../../../src/screens/ticket-detail/timeline'
import { note, ticket } from './set-up'

const said = (texts: readonly string[]) =>
  ticket({ notes: texts.map((text, id) => note(id + 1, text, { createdOn: id })) })

/** The conversation’s own, which doesn’t change while it stands. */
const atFirst = new Set<string>()

/** The parts of a conversation, as they are drawn when nothing is marked. */
function partsIn(of: Ticket, marked: readonly string[] = []) {
  return partsOf(timelineOf(of), 800).map((entries, index) => ({
    ...{ ticket: of.id, contact: of.contact, entries, atFirst },
    isDue: true,
    isFirst: index === 0,
    isLong: true,
    isNew: new Set(marked),
  }))
}

/** For each part of the newer answer, whether it stays as it was drawn of the older one. */
function stay(older: Ticket, newer: Ticket, marked: readonly string[] = []) {
  const before = partsIn(older)
  // As the cache keeps a newer answer: with what it has in common with the older one.
  const now = partsIn(replaceEqualDeep(older, newer), marked)
  return now.map((part, index) => {
    const was = before[index]
    return was !== undefined && isDrawnAlike(was, part)
  })
}

describe('isDrawnAlike', () => {
  const texts = Array.from({ length: 40 }, (_, index) => `text ${index}`)
  const parts = partsIn(said(texts)).length
  const allBut = (...changed: number[]) =>
    Array.from({ length: parts }, (_, index) => !changed.includes(index))

  it('leaves a conversation alone that an answer brings once more', () => {
    expect(stay(said(texts), said(texts))).toEqual(allBut())
  })

  it('has only the part drawn again that a note was added to', () => {
    expect(stay(said(texts.slice(0, -1)), said(texts))).toEqual(allBut(parts - 1))
  })

  it('has the part drawn again whose note has changed', () => {
    const changed = texts.map((text, index) => (index === 0 ? 'other words' : text))
    expect(stay(said(texts), said(changed))).toEqual(allBut(0))
  })

  it('has the part drawn again in which a note is marked as new, or no longer', () => {
    expect(stay(said(texts), said(texts), ['note 1'])).toEqual(allBut(0))
  })

  it('has all drawn again for another contact, whose notes stand on another side', () => {
    const other = { ...said(texts), contact: { id: 7, name: 'Another' } }
    expect(stay(said(texts), other)).toEqual(allBut(...allBut().keys()))
  })
})
