import { describe, expect, it } from 'vitest'
import type { Note } from '../../../../src/deskdirector/models'
import type { TicketAction } from '../../../../src/deskdirector/writes/additive-write'
import type { DraftValue } from '../../../../src/drafts/draft'
import { RequestFailure } from '../../../../src/http/errors'
import { actionJob } from '../../../../src/queries/writing/action-job'
import { ratingGiven } from '../../../../src/queries/writing/ratings-given'
import { buildNote, buildTicket } from '../../../support/build-ticket'
import { writingAt } from './writing-at'

const quiet = () => {}
const takenBack = { stage: 'yielded', isPutOff: false }
const placeOf = (kind: TicketAction) => ({ ticket: '7', kind })
const [close, escalate] = [placeOf('close'), placeOf('escalate')]

/** The author is whoever is signed in. */
const mine = (text: string) => buildNote({ text })
const me = mine('').author

/** An attempt that left, made with these words, when the ticket had none of them. */
const attemptWith = (words: string | null): DraftValue => ({
  of: 'words',
  startedAt: 0,
  before: { words, notes: 0, files: 0, deeds: 0, isClosed: false },
})

async function openAt(notes: readonly Note[] = [], answer?: (operation: string) => unknown) {
  const { writing, asked } = await writingAt(buildTicket({ id: 7, notes }), {
    ...(answer && { answer }),
  })
  return { writing: { ...writing, me }, asked, drafts: writing.drafts }
}

describe('something done to a ticket', () => {
  it('is sent without a word, and leaves no draft', async () => {
    const { writing, asked, drafts } = await openAt()
    expect(await actionJob(writing, 7, escalate)(quiet)).toEqual({ stage: 'done', id: null })
    expect(asked).toEqual(['ticket.escalate'])
    expect(drafts.places()).toEqual([])
  })

  it('leaves no draft where nothing was typed and it is refused', async () => {
    const { writing, drafts } = await openAt([], () => {
      throw new RequestFailure({ kind: 'conflict', words: null })
    })
    expect((await actionJob(writing, 7, escalate)(quiet)).stage).toBe('refused')
    expect(drafts.places()).toEqual([])
  })

  it('leaves what was typed elsewhere meanwhile to its writer', async () => {
    const { writing, drafts } = await openAt([], () => {
      drafts.put(close, { text: 'Other words', fields: {}, attempt: null })
    })
    drafts.put(close, { text: 'First words', fields: {}, attempt: null })
    expect((await actionJob(writing, 7, close)(quiet)).stage).toBe('done')
    expect(drafts.get(close)).toMatchObject({ text: 'Other words', attempt: null })
  })
})

describe('a rating', () => {
  const rate = { ticket: '7', kind: 'rate' } as const
  const marks = (rating: number) => ({ text: '', fields: { rating }, attempt: null })

  it('is known of its ticket while the page is open, the last that arrived', async () => {
    const { writing, drafts } = await openAt()
    expect(ratingGiven(writing, '7')).toBeNull()
    for (const rating of [4, 2] as const) {
      drafts.put(rate, marks(rating))
      await actionJob(writing, 7, rate)(quiet)
      expect(ratingGiven(writing, '7')).toBe(rating)
    }
    expect(ratingGiven(writing, '8')).toBeNull()
    expect(drafts.places()).toEqual([])
  })

  it('that was refused wasn’t given', async () => {
    const { writing, drafts } = await openAt([], () => {
      throw new RequestFailure({ kind: 'conflict', words: null })
    })
    drafts.put(rate, marks(4))
    expect((await actionJob(writing, 7, rate)(quiet)).stage).toBe('refused')
    expect(ratingGiven(writing, '7')).toBeNull()
  })
})

describe('something that the instance says was done already', () => {
  const conflict = () => new RequestFailure({ kind: 'conflict', words: 'The ticket is closed.' })

  it.each(['Thanks', ''])('is done where the browser has sent it twice (%j)', async (text) => {
    const ticket = buildTicket({ id: 7, isClosed: false })
    const { writing, asked } = await writingAt(ticket, {
      answer(operation) {
        if (operation !== 'ticket.close') return
        const notes = text === '' ? [] : [mine(text)]
        Object.assign(ticket, { notes, isClosed: true })
        throw conflict()
      },
    })
    const { drafts } = writing
    drafts.put(close, { text, fields: {}, attempt: null })
    expect((await actionJob({ ...writing, me }, 7, close)(quiet)).stage).toBe('done')
    expect([asked, drafts.places()]).toEqual([['ticket.close'], []])
  })

  it.each([
    ['it had been before it was read', true, ''],
    ['a rival’s words came with it', false, 'Thanks'],
  ])('is refused where %s', async (_, isClosed, text) => {
    const ticket = buildTicket({ id: 7, isClosed })
    const { writing } = await writingAt(ticket, {
      answer(operation) {
        if (operation !== 'ticket.close') return
        Object.assign(ticket, { notes: [mine('Others')], isClosed: true })
        throw conflict()
      },
    })
    writing.drafts.put(close, { text, fields: {}, attempt: null })
    const ended = await actionJob({ ...writing, me }, 7, close)(quiet)
    expect(ended).toMatchObject({ stage: 'refused', failure: { kind: 'conflict' } })
    if (text !== '') expect(writing.drafts.get(close)).toMatchObject({ text, attempt: null })
  })
})

describe('something that was in doubt and of which the draft is gone', () => {
  it.each(['send', 'check'] as const)('sends nothing and claims nothing (%s)', async (way) => {
    const { writing, asked, drafts } = await openAt()
    drafts.put(escalate, { text: 'Hurry', fields: {}, attempt: attemptWith('public: Hurry') })
    const job = actionJob(writing, 7, escalate, way)
    drafts.drop(escalate)
    expect(await job(quiet)).toEqual(takenBack)
    expect([asked, drafts.places()]).toEqual([[], []])
  })

  it('isn’t made up by a check', async () => {
    const { writing, asked, drafts } = await openAt()
    expect(await actionJob(writing, 7, escalate, 'check')(quiet)).toEqual(takenBack)
    expect([asked, drafts.places()]).toEqual([[], []])
  })
})

describe('something whose words were changed while it was in doubt', () => {
  it.each(['send', 'check'] as const)('is asked about; nothing leaves (%s)', async (way) => {
    const { writing, asked, drafts } = await openAt([mine('Thanks')])
    const attempt = attemptWith('public: Closing now')
    drafts.put(close, { text: 'Thanks', fields: {}, attempt })
    expect((await actionJob(writing, 7, close, way)(quiet)).stage).toBe('doubtful')
    expect(asked).toEqual([])
    expect(drafts.get(close)).toMatchObject({ text: 'Thanks', attempt })
  })

  it('is asked about where the ticket can’t be read', async () => {
    const { writing, asked, drafts } = await openAt()
    const can = (operation: string) => operation !== 'ticket.get'
    const blind = { ...writing, connection: { ...writing.connection, can } }
    const attempt = { of: 'words', startedAt: 0, before: { words: 'public: Closing now' } }
    drafts.put(close, { text: 'Thanks', fields: {}, attempt })
    expect((await actionJob(blind, 7, close)(quiet)).stage).toBe('doubtful')
    expect(asked).toEqual([])
    drafts.put(close, { text: 'Closing now', fields: {}, attempt })
    expect((await actionJob(blind, 7, close)(quiet)).stage).toBe('done')
  })
})

it('asks about what another tab left in doubt meanwhile, and sends nothing', async () => {
  const { writing, asked, drafts } = await openAt()
  const job = actionJob(writing, 7, escalate)
  drafts.put(escalate, { text: '', fields: {}, attempt: attemptWith(null) })
  expect((await job(quiet)).stage).toBe('doubtful')
  expect(asked).toEqual([])
})

it('is no trace of something else that waits with the same words', async () => {
  const { writing, drafts } = await openAt([mine('Thanks')])
  drafts.put(close, { text: 'Thanks', fields: {}, attempt: attemptWith('public: Thanks') })
  const other = placeOf('approve')
  drafts.put(other, { text: 'Thanks.', fields: {}, attempt: null })
  const renewed = { before: { words: 'public: Thanks', notes: 1 } }
  await actionJob(writing, 7, other)(quiet)
  expect(drafts.get(close)?.attempt).toMatchObject(renewed)
  expect((await actionJob(writing, 7, close, 'check')(quiet)).stage).toBe('doubtful')
})
