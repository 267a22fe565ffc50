import { describe, expect, it, vi } from 'vitest'
import type { DraftPlace } from '../../../../src/drafts/draft'
import { NEW_TICKET } from '../../../../src/queries/writing/new-ticket-places'
import { createJob } from '../../../../src/queries/writing/create-job'
import { replyJob } from '../../../../src/queries/writing/reply-job'
import { wipeDrafts } from '../../../../src/screens/own-drafts/wipe-drafts'
import { buildTicket } from '../../../support/build-ticket'
import { writingAt } from './writing-at'

const place: DraftPlace = { ticket: '7', kind: 'reply' }
const before = { notes: 0, files: 0, deeds: 0, isClosed: false }
const ticket = buildTicket({ id: 7 })
const quiet = () => {}

describe('a reply of which nothing is left to send', () => {
  it.each([null, { text: ' ', fields: {}, attempt: null }])(
    'isn’t called sent (%j)',
    async (draft) => {
      const { writing, asked } = await writingAt(ticket)
      if (draft !== null) writing.drafts.put(place, draft)
      const ended = await replyJob(writing, 7, place)(quiet)
      expect(ended).toEqual({ stage: 'yielded', isPutOff: false })
      expect(asked).toEqual([])
      expect(writing.drafts.get(place)).toBeNull()
    },
  )

  it.each(['ticket.get', 'ticket.addNote'])(
    'is sent no more once it is deleted (%s)',
    async (at) => {
      const { writing, asked } = await writingAt(ticket, {
        answer: (operation) => void (operation === at && writing.drafts.drop(place)),
      })
      writing.drafts.put(place, { text: 'First', fields: {}, attempt: null })
      await writing.drafts.files.add(place, new File(['x'], 'client.log'))
      const ended = await replyJob(writing, 7, place)(quiet)
      expect(ended.stage).toBe(at === 'ticket.get' ? 'yielded' : 'done')
      expect(asked).toEqual(at === 'ticket.get' ? [] : ['ticket.addNote'])
    },
  )

  it('is still in doubt where its words were deleted after they left', async () => {
    const { writing, asked } = await writingAt(ticket)
    writing.drafts.put(place, { text: '', fields: {}, attempt: { of: 'words', startedAt: 0 } })
    for (const way of ['check', 'send'] as const) {
      expect((await replyJob(writing, 7, place, way)(quiet)).stage).toBe('doubtful')
    }
    expect(asked).toEqual([])
    expect(writing.drafts.get(place)).not.toBeNull()
  })

  it('doesn’t leave when all drafts are deleted while it could still be taken back', async () => {
    const { writing, asked } = await writingAt(ticket)
    writing.drafts.put(place, { text: 'Never mind', fields: {}, attempt: null })
    writing.outbox.send(place, replyJob(writing, 7, place), 5_000)
    await wipeDrafts(writing)
    await vi.waitFor(() => expect(writing.outbox.of(place)).toBeNull())
    expect(asked).toEqual([])
  })
})

describe('a reply with files', () => {
  it('stays whole while its files can’t be read', async () => {
    const { writing, asked } = await writingAt(ticket)
    writing.drafts.put(place, { text: 'See the log', fields: {}, attempt: null })
    vi.spyOn(writing.drafts.files, 'of').mockRejectedValue(new Error('Closed.'))
    const ended = await replyJob(writing, 7, place)(quiet)
    expect(ended).toMatchObject({ stage: 'refused', isUnread: true })
    expect(asked).toEqual([])
    expect(writing.drafts.get(place)?.text).toBe('See the log')
  })

  it('never says that a file arrived which it hasn’t got any more', async () => {
    const { writing, asked } = await writingAt(ticket)
    const attempt = { of: 'a file of then', name: 'slow.log', startedAt: 0, before }
    writing.drafts.put(place, { text: '', fields: {}, attempt })
    for (const way of ['check', 'send'] as const) {
      const ended = await replyJob(writing, 7, place, way)(quiet)
      expect(ended).toMatchObject({ stage: 'doubtful', part: { name: 'slow.log', isGone: true } })
    }
    expect(asked).toEqual([])
  })

  it('sends what was typed after a file in doubt, after that file', async () => {
    const { writing, asked } = await writingAt(ticket)
    writing.drafts.put(place, { text: '', fields: {}, attempt: null })
    const { id } = await writing.drafts.files.add(place, new File(['x'], 'slow.log'))
    const attempt = { of: id, startedAt: 0, before }
    writing.drafts.put(place, { text: 'Second words', fields: {}, attempt })
    expect((await replyJob(writing, 7, place)(quiet)).stage).toBe('done')
    expect(asked).toEqual(['ticket.attach', 'ticket.addNote'])
    expect(writing.drafts.get(place)).toBeNull()
  })

  it('leaves what was typed elsewhere meanwhile to its writer', async () => {
    const { writing, asked } = await writingAt(ticket, {
      answer(operation) {
        if (operation !== 'ticket.addNote') return null
        writing.drafts.put(place, { text: 'Other words', fields: {}, attempt: null })
        return { id: 70 }
      },
    })
    writing.drafts.put(place, { text: 'First words', fields: {}, attempt: null })
    await writing.drafts.files.add(place, new File(['x'], 'client.log'))
    expect((await replyJob(writing, 7, place)(quiet)).stage).toBe('done')
    expect(asked).toEqual(['ticket.addNote', 'ticket.attach'])
    expect(writing.drafts.get(place)).toMatchObject({ text: 'Other words', attempt: null })
  })
})

describe('a new ticket', () => {
  const typed = { text: 'It smokes', fields: { summary: 'Printer' }, attempt: null }

  it('is in doubt for a page that is closed while its number is still looked for', async () => {
    const seen: unknown[] = []
    const { writing } = await writingAt(ticket, {
      answer(operation) {
        const { text, attempt } = writing.drafts.get(NEW_TICKET) ?? {}
        seen.push([operation, text !== '' && attempt === null])
        return null
      },
    })
    writing.drafts.put(NEW_TICKET, typed)
    expect((await createJob(writing, NEW_TICKET)(quiet)).stage).toBe('done')
    // Before it leaves its words stand there alone; from then on never without the attempt.
    expect(seen).toEqual([
      ['tickets.find', true],
      ['ticket.create', false],
      ['tickets.find', false],
    ])
    expect(writing.drafts.get(NEW_TICKET)).toBeNull()
  })

  it('leaves what was typed in another tab meanwhile to its writer', async () => {
    const other = { text: 'It flickers', fields: { summary: 'Screen' }, attempt: null }
    const { writing } = await writingAt(ticket, {
      answer: (operation) => {
        if (operation === 'ticket.create') writing.drafts.put(NEW_TICKET, other)
      },
    })
    writing.drafts.put(NEW_TICKET, typed)
    expect((await createJob(writing, NEW_TICKET)(quiet)).stage).toBe('done')
    expect(writing.drafts.get(NEW_TICKET)).toMatchObject(other)
  })

  it('that was deleted before it left isn’t opened', async () => {
    const { writing, asked } = await writingAt(ticket)
    expect(await createJob(writing, NEW_TICKET)(quiet)).toEqual({
      stage: 'yielded',
      isPutOff: false,
    })
    expect(asked).toEqual([])
  })

  it('keeps its files where they can’t be read, and isn’t opened twice for them', async () => {
    const { writing, asked } = await writingAt(ticket, {
      answer: (operation) => (operation === 'ticket.create' ? buildTicket({ id: 8 }) : null),
    })
    writing.drafts.put(NEW_TICKET, typed)
    vi.spyOn(writing.drafts.files, 'of').mockRejectedValue(new Error('Closed.'))
    expect(await createJob(writing, NEW_TICKET)(quiet)).toMatchObject({ stage: 'done', id: 8 })
    expect(writing.drafts.get(NEW_TICKET)).toMatchObject({ text: '', fields: {}, attempt: null })
    expect(asked).toEqual(['ticket.create'])
  })
})
