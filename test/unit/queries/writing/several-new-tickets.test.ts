import { MutationObserver, QueryClient } from '@tanstack/react-query'
import { beforeEach, expect, it } from 'vitest'
import type { Connection } from '../../../../src/deskdirector/connection'
import type { Id, Ticket } from '../../../../src/deskdirector/models'
import type { DraftPlace } from '../../../../src/drafts/draft'
import { RequestFailure } from '../../../../src/http/errors'
import type { Desk } from '../../../../src/queries/desk'
import { aloneAtTicket } from '../../../../src/queries/writing/alone'
import { createJob } from '../../../../src/queries/writing/create-job'
import type { Way } from '../../../../src/queries/writing/deliver-part'
import { anotherNewTicket, NEW_TICKET } from '../../../../src/queries/writing/new-ticket-places'
import type { Locks } from '../../../../src/queries/writing/locks'
import { createOutbox } from '../../../../src/queries/writing/outbox'
import { ticketWrite } from '../../../../src/queries/writing/ticket-write'
import type { Writing } from '../../../../src/queries/writing/writing'
import { buildTicket } from '../../../support/build-ticket'
import { FakeDevice } from '../../drafts/fake-device'
import { fakeLocks } from './fake-locks'

const other = anotherNewTicket()
const words = (summary: string) => ({ text: 'Please', fields: { summary }, attempt: null })
const soon = () => new Promise((resume) => setTimeout(resume))

/** What the instance does with the next ticket: each waits until it is answered. */
let answers: (() => void)[]
let arrived: Ticket[]
/** The next one's answer never comes: it is lost before it arrives, or after. */
let lost: 'before' | 'after' | null
beforeEach(() => {
  answers = []
  arrived = []
  lost = null
})

async function run(operation: string, takes: { readonly id: Id; readonly summary: string }) {
  if (operation === 'ticket.get') return arrived.find(({ id }) => id === takes.id)
  if (operation !== 'ticket.create') return { tickets: arrived, total: arrived.length, broken: [] }
  const now = lost
  lost = null
  await new Promise<void>((resume) => answers.push(resume))
  const ticket = buildTicket({ summary: takes.summary, description: 'Please' })
  if (now !== 'before') arrived.push(ticket)
  if (now !== null) throw new RequestFailure({ kind: 'unreachable', timedOut: false })
  return ticket
}

const device = new FakeDevice()
const shared = fakeLocks()

async function openTab(locks: Locks | null = shared.tab().locks) {
  const drafts = await device.open()
  const client = new QueryClient()
  const connection = { side: 'portal', can: () => true, run } as unknown as Connection
  const desk = { connection, identity: 'ann' } as Desk
  const pace = { now: () => device.now, wait: async () => {} }
  const outbox = createOutbox(
    pace,
    (place, job) => new MutationObserver(client, ticketWrite(client, desk, place)).mutate(job),
    aloneAtTicket(drafts, locks),
  )
  const writing: Writing = { connection, me: null, drafts, outbox, pace }
  const send = (place: DraftPlace, way: Way = 'send') =>
    outbox.send(place, createJob(writing, place, way))
  return { drafts, outbox, send }
}

it.each(['one tab', 'two tabs'])('go one after the other from %s', async (tabs) => {
  const isOne = tabs === 'one tab'
  const one = await openTab(isOne ? null : undefined)
  const two = isOne ? one : await openTab()
  one.drafts.put(NEW_TICKET, words('First'))
  two.drafts.put(other, words('Second'))
  one.send(NEW_TICKET)
  two.send(other)
  await soon()
  expect(answers).toHaveLength(1)
  expect(two.outbox.of(other)?.stage).toBe('sending')
  answers[0]!()
  await soon()
  expect(answers).toHaveLength(2)
  expect(one.outbox.of(NEW_TICKET)?.stage).toBe('done')
  answers[1]!()
  await soon()
  expect(two.outbox.of(other)?.stage).toBe('done')
  expect(arrived.map(({ summary }) => summary)).toEqual(['First', 'Second'])
})

it.each([
  ['sent', 'done', null],
  ['sent, in doubt as well,', 'doubtful', 'after'],
] as const)(
  'one in doubt doesn’t take for its own what another tab has %s with the same words',
  async (_, stage, then) => {
    const one = await openTab()
    const two = await openTab()
    one.drafts.put(NEW_TICKET, words('New laptop'))
    two.drafts.put(other, words('New laptop'))
    device.deliver()
    lost = 'before'
    one.send(NEW_TICKET)
    await soon()
    answers[0]!()
    await soon()
    expect(one.outbox.of(NEW_TICKET)?.stage).toBe('doubtful')
    lost = then
    two.send(other)
    await soon()
    answers[1]!()
    await soon()
    expect(two.outbox.of(other)?.stage).toBe(stage)
    // The news of it are still on their way.
    one.send(NEW_TICKET, 'check')
    await soon()
    expect(one.outbox.of(NEW_TICKET)?.stage).toBe('doubtful')
    expect(one.drafts.get(NEW_TICKET)?.text).toBe('Please')
    expect(arrived).toHaveLength(1)
  },
)
