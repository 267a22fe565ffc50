import { expect, it } from 'vitest'
import type { Person, Ticket } from '../../../../src/deskdirector/models'
import type { DraftPlace } from '../../../../src/drafts/draft'
import { actionJob } from '../../../../src/queries/writing/action-job'
import { replyJob } from '../../../../src/queries/writing/reply-job'
import { buildPerson } from '../../../support/build-person'
import { buildNote, buildTicket } from '../../../support/build-ticket'
import { writingAt } from './writing-at'

const reply: DraftPlace = { ticket: '7', kind: 'reply' }
const close = { ticket: '7', kind: 'close' } as const
const [ada, gil] = [buildPerson('Ada Berg'), buildPerson('Gil Roth')]
/** Ada, as the one published call tells it: her notes can’t be told by that. */
const login = buildPerson('ada@acme.example', { id: null, email: 'ada@acme.example' })
const quiet = () => {}

/** Replies, and closes the ticket as it was seen before that; `more` is what others say meanwhile. */
async function replyAndClose(me: Person, more: Ticket['notes'] = []) {
  const seen = buildTicket({ id: 7, notes: [] })
  const ticket = { ...seen }
  const { writing, asked } = await writingAt(ticket, {
    answer(operation) {
      if (operation !== 'ticket.addNote') return
      Object.assign(ticket, { notes: [buildNote({ text: 'It works', author: ada }), ...more] })
    },
  })
  writing.drafts.put(reply, { text: 'It works', fields: {}, attempt: null })
  await replyJob({ ...writing, me }, 7, reply)(quiet)
  const { stage } = await actionJob({ ...writing, me }, 7, close, 'send', seen)(quiet)
  return { stage, asked }
}

it.each([
  ['known', ada],
  ['told by a login alone', login],
])('one’s own reply is nobody else’s answer where one is %s', async (_, me) => {
  const { stage, asked } = await replyAndClose(me)
  expect([stage, asked]).toEqual(['done', ['ticket.addNote', 'ticket.close']])
})

it.each([
  ['somebody else’s', gil],
  ['nobody’s, for all that is told', null],
])('%s puts a close off, whoever one is', async (_, author) => {
  for (const me of [ada, login]) {
    const others = [buildNote({ id: 2, text: 'It doesn’t', author })]
    const { stage, asked } = await replyAndClose(me, others)
    expect([stage, asked]).toEqual(['yielded', ['ticket.addNote']])
  }
})
