import { expect, it, vi } from 'vitest'
import type { Connection } from '../../../../src/deskdirector/connection'
import { deliverUpdate, type Question } from '../../../../src/deskdirector/writes/deliver-update'
import { RequestFailure, type Failure } from '../../../../src/http/errors'
import { buildTicket } from '../../../support/build-ticket'

/** Tries to set a title at an instance whose answers to that are given, the last one for good. */
async function trySaving(...answers: (Failure | null)[]) {
  const ticket = buildTicket({ id: 7, summary: 'Old' })
  const update = vi.fn(async () => {
    const failure = answers.length > 1 ? answers.shift() : answers[0]
    if (failure) throw new RequestFailure(failure)
    return null
  })
  const run = async (operation: string) => (operation === 'ticket.get' ? ticket : update())
  const onChecking = vi.fn()
  const delivered = await deliverUpdate(
    { id: 7, changes: { summary: 'New' }, base: { summary: 'Old' } },
    {
      connection: { run, can: () => true } as unknown as Connection,
      pace: { now: () => 0, wait: async () => {} },
      ask: async () => null,
      onChecking,
    },
  )
  return { delivered, update, onChecking }
}

const refusal: Failure = { kind: 'conflict', words: 'Somebody is editing this ticket.' }
const silence: Failure = { kind: 'unreachable', timedOut: false }

it('says that nothing was written where an instance keeps answering that it is in conflict', async () => {
  const { delivered, update, onChecking } = await trySaving(refusal)
  expect(delivered).toEqual({ kind: 'refused', failure: refusal })
  expect(update.mock.calls.length).toBeGreaterThan(1)
  expect(onChecking).not.toHaveBeenCalled()
})

it('is in doubt once one answer was lost, whatever came after it', async () => {
  const { delivered } = await trySaving(silence, refusal)
  expect(delivered.kind).toBe('doubtful')
})

it('sends again after a compare, and tells that it was taken', async () => {
  const { delivered, update } = await trySaving(silence, null)
  expect(delivered).toEqual({ kind: 'done', id: null })
  expect(update).toHaveBeenCalledTimes(2)
})

it('asks instead of sending again where somebody touched the ticket after it left', async () => {
  let modifiedOn = 1
  let summary = 'Old'
  const asked: Question[] = []
  const sent: string[] = []
  const run = async (operation: string, takes: { summary: string }) => {
    if (operation === 'ticket.get') return buildTicket({ id: 7, summary, modifiedOn })
    sent.push(takes.summary)
    if (sent.length > 1) return null
    // It arrives, its answer is lost, and a rival puts the old title back.
    modifiedOn = 3
    summary = 'Old'
    throw new RequestFailure(silence)
  }
  const delivered = await deliverUpdate(
    { id: 7, changes: { summary: 'New' }, base: { summary: 'Old' } },
    {
      connection: { run, can: () => true } as unknown as Connection,
      pace: { now: () => 0, wait: async () => {} },
      ask: async (question) => {
        asked.push(question)
        return { summary: 'mine' }
      },
      onChecking: () => {},
    },
  )
  expect(asked.map(({ fields }) => fields)).toEqual([['summary']])
  expect(delivered).toEqual({ kind: 'done', id: null })
  expect(sent).toEqual(['New', 'New'])
})

it.each([
  ['by its name alone', null],
  ['by its id', 7],
])('asks nothing where the answer was lost and a ticket gives its status %s', async (_, id) => {
  let status = { id: id && 1, name: 'Open' }
  const ask = vi.fn(async () => null)
  const update = vi.fn(async () => {
    // It arrives.
    status = { id, name: 'Closed' }
    throw new RequestFailure(silence)
  })
  const run = async (operation: string) =>
    operation === 'ticket.get' ? buildTicket({ id: 7, status, modifiedOn: 5 }) : update()
  const delivered = await deliverUpdate(
    { id: 7, changes: { status: 7 }, base: { status: String(status.id ?? status.name) } },
    {
      connection: { run, can: () => true } as unknown as Connection,
      pace: { now: () => 0, wait: async () => {} },
      nameOf: (field, of) => (field === 'status' && String(of) === '7' ? 'Closed' : null),
      ask,
      onChecking: () => {},
    },
  )
  expect(delivered).toEqual({ kind: 'done', id: null })
  expect(update).toHaveBeenCalledOnce()
  expect(ask).not.toHaveBeenCalled()
})
