import { describe, expect, it } from 'vitest'
import type { Changes } from '../../../src/deskdirector/writes/fields'
import { forgetChoice, keepChoice, keptChoice } from '../../../src/queries/kept-choices'
import { buildTicket } from '../../support/build-ticket'
import { writingAt } from './writing/writing-at'

const at = { ticket: '7', kind: 'fields' } as const
const placeOf = (kind: string) => ({ ticket: '7', kind })

describe('what was chosen for a field', () => {
  it.each<[keyof Changes, Changes]>([
    ['status', { status: 3 }],
    ['priority', { priority: 'high' }],
    ['queue', { queue: 1 }],
    ['assignees', { assignees: [1, 'b'] }],
    ['tags', { tags: ['a'] }],
    ['dueOn', { dueOn: null }],
    ['dueOn', { dueOn: '2027-03-01T10:00:00.000Z' }],
  ])('is kept beside the others and read back as it was: %s', async (field, changes) => {
    const { drafts } = (await writingAt(buildTicket({ id: 7 }))).writing
    keepChoice(drafts, placeOf('contact'), { changes: { contact: 9 }, base: { contact: '8' } })
    keepChoice(drafts, placeOf(field), { changes, base: { [field]: 'before' } })
    expect(keptChoice(drafts.get(at), field)).toEqual({ changes, base: { [field]: 'before' } })
    forgetChoice(drafts, placeOf(field), { [field]: ['another'] })
    expect(keptChoice(drafts.get(at), field)).not.toBeNull()
    forgetChoice(drafts, placeOf(field), changes)
    expect(keptChoice(drafts.get(at), field)).toBeNull()
    forgetChoice(drafts, placeOf('contact'))
    expect(drafts.places()).toEqual([])
  })

  it.each([
    [{ status: true, base: 'x' }],
    [{ status: [null, 'x'] }],
    [{ status: [3] }],
    [{ assignees: [[null], 'x'] }],
    [{ tags: [[1], 'x'] }],
    [{ dueOn: [3, 'x'] }],
    [{ summary: ['Title', 'x'] }],
  ])('is nothing where another version of the page wrote it: %j', async (fields) => {
    const { drafts } = (await writingAt(buildTicket({ id: 7 }))).writing
    const draft = drafts.put(at, { text: '', fields, attempt: null })
    for (const field of Object.keys(fields)) {
      expect(keptChoice(draft, field as keyof Changes)).toBeNull()
    }
  })
})
