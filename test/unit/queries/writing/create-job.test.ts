import { describe, expect, it } from 'vitest'
import type { Ticket } from '../../../../src/deskdirector/models'
import type { DraftPlace } from '../../../../src/drafts/draft'
import { RequestFailure } from '../../../../src/http/errors'
import { createJob } from '../../../../src/queries/writing/create-job'
import { NEW_TICKET } from '../../../../src/queries/writing/new-ticket-places'
import type { Side } from '../../../../src/session/side'
import { buildPerson } from '../../../support/build-person'
import { buildTicket } from '../../../support/build-ticket'
import { writingAt } from './writing-at'

const me = buildPerson('Ada Lovelace', { id: 7 })
/** As the one published call tells it. */
const login = buildPerson('ada@acme.example', { id: null, email: 'ada@acme.example' })
const colleague = buildPerson('Charles Babbage', { id: 8 })
const quiet = () => {}

const words = { text: 'Nobody gets online.', fields: { summary: 'Internet is down' } }
const typed = { ...words, attempt: null }
const opened = (over: Partial<Ticket>) =>
  buildTicket({ summary: words.fields.summary, description: words.text, contact: me, ...over })

/** A desk where the answer to each new ticket is lost; `arrives` is what the list has from then on. */
async function deskWith(
  arrives: readonly Ticket[],
  fields = {},
  { text = words.text, person = me, side = 'portal' as Side } = {},
) {
  const [first] = arrives
  let isSent = false
  const { writing, asked } = await writingAt(first ?? buildTicket(), {
    answer(operation) {
      if (operation === 'tickets.find' && isSent)
        return { tickets: arrives, total: arrives.length, broken: [] }
      if (operation !== 'ticket.create') return null
      isSent = true
      throw new RequestFailure({ kind: 'unreachable', timedOut: false })
    },
  })
  const place = NEW_TICKET
  writing.drafts.put(place, { ...typed, text, fields: { ...typed.fields, ...fields } })
  const mine = { ...writing, me: person, connection: { ...writing.connection, side } }
  return { writing: mine, asked, send: () => createJob(mine, place)(quiet) }
}

describe('a new ticket whose answer was lost', () => {
  it('is there where the list has one of the same words that is this person’s', async () => {
    const ticket = opened({ id: 70 })
    const { writing, send } = await deskWith([ticket])
    expect(await send()).toEqual({ stage: 'done', id: 70 })
    expect(writing.drafts.places()).toEqual([])
  })

  it.each<[string, Partial<Ticket>]>([
    ['a colleague’s', { contact: colleague }],
    ['nobody’s, for all that is told', { contact: null }],
  ])('is still in doubt where that is %s', async (_, over) => {
    const { writing, send } = await deskWith([opened(over)])
    await writing.drafts.files.add(NEW_TICKET, new File(['x'], 'private.txt'))
    expect((await send()).stage).toBe('doubtful')
    expect(writing.drafts.get(NEW_TICKET)).toMatchObject(words)
    expect(await writing.drafts.files.of(NEW_TICKET)).toHaveLength(1)
  })

  it.each<[string, string, 'done' | 'doubtful']>([
    ['of the same words', words.text, 'done'],
    ['without any', '', 'doubtful'],
  ])('on somebody’s behalf, %s', async (_, text, stage) => {
    const { send } = await deskWith(
      [opened({ contact: colleague, description: text })],
      { contact: 8 },
      { text },
    )
    expect((await send()).stage).toBe(stage)
  })

  it('that the browser sent twice is there, and isn’t sent a third time', async () => {
    const { writing, asked, send } = await deskWith([opened({ id: 70 }), opened({ id: 71 })])
    expect(await send()).toEqual({ stage: 'done', id: null })
    writing.drafts.put(NEW_TICKET, { ...typed, attempt: { startedAt: 0, before: [] } })
    expect(await send()).toEqual({ stage: 'done', id: null })
    expect(asked).toEqual(['ticket.create'])
  })

  it.each<[string, Parameters<typeof deskWith>[2], Partial<Ticket>]>([
    ['only a login is known', { person: login }, {}],
    ['the list names nobody', {}, { contact: null }],
    ['an agent opened it for nobody', { side: 'tech' }, { contact: colleague }],
  ])('isn’t sent again where one of the same words may be it: %s', async (_, desk, over) => {
    const { writing, asked, send } = await deskWith([opened({ id: 70, ...over })], {}, desk)
    const unclear = { stage: 'doubtful', isAlike: true }
    expect(await send()).toMatchObject(unclear)
    expect(await send()).toMatchObject(unclear)
    expect(asked).toEqual(['ticket.create'])
    expect(writing.drafts.get(NEW_TICKET)).toMatchObject(words)
    const check = createJob(writing, NEW_TICKET, 'check')
    expect(await check(quiet)).toMatchObject(unclear)
  })

  it('is sent again where only a colleague’s of the same words is there', async () => {
    const { asked, send } = await deskWith([opened({ id: 70, contact: colleague })])
    await send()
    await send()
    expect(asked).toEqual(['ticket.create', 'ticket.create'])
  })

  it('sends no reply that was begun at it meanwhile; its files stand there', async () => {
    const ticket = opened({ id: 70 })
    const { writing, asked, send } = await deskWith([ticket])
    await writing.drafts.files.add(NEW_TICKET, new File(['x'], 'log.txt'))
    const reply: DraftPlace = { ticket: '70', kind: 'reply' }
    writing.drafts.put(reply, { text: 'I forgot to say tha', fields: {}, attempt: null })
    expect(await send()).toEqual({ stage: 'done', id: 70 })
    await new Promise((resume) => setTimeout(resume, 20))
    expect(asked).toEqual(['ticket.create'])
    expect(writing.drafts.get(reply)?.text).toBe('I forgot to say tha')
    expect((await writing.drafts.files.of(reply)).map(({ file }) => file.name)).toEqual(['log.txt'])
    expect(writing.outbox.of(reply)).toBeNull()
  })
})
