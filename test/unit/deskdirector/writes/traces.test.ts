import { describe, expect, it } from 'vitest'
import type { Activity, Person, Ticket } from '../../../../src/deskdirector/models'
import type {
  AdditiveWrite,
  TicketAction,
} from '../../../../src/deskdirector/writes/additive-write'
import { hasArrived, signOf, tracesOf } from '../../../../src/deskdirector/writes/traces'
import { buildPerson } from '../../../support/build-person'
import { buildNote, buildTicket } from '../../../support/build-ticket'

const [ada, gil] = [buildPerson('Ada'), buildPerson('Gil')]
const activity = (type: string, author: Person | null = ada): Activity => ({
  id: null,
  type,
  createdOn: null,
  author,
})
const act = (action: TicketAction, text?: string): AdditiveWrite => ({
  kind: 'act',
  action,
  takes: { id: 7, ...(text !== undefined && { text }) },
})
const note = (text: string, internal = false): AdditiveWrite => ({
  kind: 'note',
  takes: { id: 7, text, internal },
})

/** What is taken for a sign of a write where a ticket became another. */
function signIn(write: AdditiveWrite, was: Partial<Ticket>, is: Partial<Ticket>) {
  const [before, now] = [was, is].map((over) => tracesOf(buildTicket(over), write, ada))
  return signOf(write, before!, now!)
}

const isFound = (...asked: Parameters<typeof signIn>) => signIn(...asked) === 'arrived'

describe('something done without a word', () => {
  it.each([
    ['approve', 'approved', true],
    ['approve', 'approval_granted', true],
    ['approve', 'TicketApproved', true],
    ['approve', 'escalated', false],
    ['approve', 'declined', false],
    ['approve', 'approval_requested', false],
    ['approve', 'not approved', false],
    ['approve', 'commented', false],
    ['decline', 'declined', true],
    ['decline', 'approval.rejected', true],
    ['decline', 'approved', false],
    ['escalate', 'escalated', true],
    ['escalate', 'de-escalated', false],
    ['escalate', 'updated', false],
  ] as const)('is an approval, a refusal … by its own name alone: %s, %s', (action, type, is) => {
    expect(isFound(act(action), {}, { activities: [activity(type)] })).toBe(is)
  })

  it('is nobody else’s, and nobody’s who isn’t known', () => {
    for (const author of [gil, null]) {
      expect(isFound(act('approve'), {}, { activities: [activity('approved', author)] })).toBe(
        false,
      )
    }
  })

  it('is told by whether the ticket is closed, where it closes or reopens it', () => {
    expect(isFound(act('close'), {}, { isClosed: true })).toBe(true)
    expect(isFound(act('close'), {}, { activities: [activity('closed')] })).toBe(false)
    expect(isFound(act('reopen'), { isClosed: true }, { isClosed: false })).toBe(true)
    expect(isFound(act('reopen'), { isClosed: null }, { isClosed: null })).toBe(false)
  })
})

describe('words', () => {
  const mine = buildNote({ text: 'Done', author: ada })

  it('are found where there is one more of them by the same person', () => {
    expect(isFound(note('Done.'), {}, { notes: [mine] })).toBe(true)
    expect(isFound(note('Done.'), { notes: [mine] }, { notes: [mine] })).toBe(false)
    expect(isFound(act('close', 'Done.'), {}, { notes: [mine] })).toBe(true)
  })

  it('are neither a rival’s nor those of nobody known, nor of the other kind', () => {
    for (const author of [gil, null]) {
      expect(isFound(note('Done.'), {}, { notes: [{ ...mine, author }] })).toBe(false)
    }
    expect(isFound(note('Done.', true), {}, { notes: [mine] })).toBe(false)
  })

  it('aren’t found by an attempt that was made with others', () => {
    const before = tracesOf(buildTicket(), act('close', 'Closing now'), ada)
    const now = tracesOf(buildTicket({ notes: [mine] }), act('close', 'Done'), ada)
    expect(hasArrived(act('close', 'Done'), before, now)).toBe(false)
    const ours = tracesOf(buildTicket(), note('Done', true), ada)
    expect(
      hasArrived(note('Done'), ours, tracesOf(buildTicket({ notes: [mine] }), note('Done'), ada)),
    ).toBe(false)
  })

  it('may be there where nobody can tell whose they are', () => {
    const unsigned = { ...mine, author: null }
    expect(signIn(note('Done.'), {}, { notes: [unsigned] })).toBe('alike')
    expect(signIn(note('Done.'), { notes: [unsigned] }, { notes: [unsigned] })).toBe('none')
    expect(signIn(note('Done.'), { notes: [unsigned] }, { notes: [mine] })).toBe('none')
    expect(signIn(note('Done.'), {}, { notes: [{ ...mine, author: gil }] })).toBe('none')
    expect(signIn(note('Done.', true), {}, { notes: [unsigned] })).toBe('none')
    const approved = { activities: [activity('approved', null)] }
    expect(signIn(act('approve'), {}, approved)).toBe('alike')
    expect(signIn(act('approve'), approved, approved)).toBe('none')
  })

  it('are no more of them where it is only known by now whose they are', () => {
    const was = tracesOf(buildTicket({ notes: [mine] }), note('Done'), null)
    const is = tracesOf(buildTicket({ notes: [mine] }), note('Done'), ada)
    expect(signOf(note('Done'), was, is)).toBe('none')
  })

  it('aren’t found where nothing could be counted', () => {
    expect(
      hasArrived(
        note('Done'),
        tracesOf(null, note('Done'), ada),
        tracesOf(buildTicket({ notes: [mine] }), note('Done'), ada),
      ),
    ).toBe(false)
  })
})
