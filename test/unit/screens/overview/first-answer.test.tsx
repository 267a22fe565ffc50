// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { Ticket } from '../../../../src/deskdirector/models'
import { RequestFailure, type Failure } from '../../../../src/http/errors'
import { Overview } from '../../../../src/screens/overview/overview'
import { buildTicket } from '../../../support/build-ticket'
import { createInstance } from '../../../support/fake-connection'
import { renderAtDesk } from '../../../support/render-at-desk'

/** Asks for the conversations of five tickets, of which those at some places fail; says how many were asked for. */
async function read(failure: Failure, failing: readonly number[]) {
  const createdOn = Date.now()
  const tickets: Ticket[] = Array.from({ length: 5 }, () => buildTicket({ createdOn }))
  const { connection } = createInstance(tickets)
  let asked = 0
  const run = async (...[operation, args, signal]: Parameters<typeof connection.run>) => {
    if (operation === 'ticket.get' && failing.includes(asked++)) throw new RequestFailure(failure)
    return connection.run(operation, args, signal)
  }
  const desk = { ...connection, run: run as typeof connection.run }
  const { user } = renderAtDesk(<Overview />, desk, '/overview')
  const name = 'Median time to first answer'
  const answer = within(await screen.findByRole('region', { name }))
  await user.click(answer.getByRole('button', { name: 'Read 5 tickets' }))
  return { answer, asked: () => asked }
}

it('goes by the conversations that came, where some could not be read', async () => {
  const { answer, asked } = await read({ kind: 'missing' }, [0, 4])
  const none = 'None of the 3 newest tickets has an answer yet.'
  expect(await answer.findByText(none)).toBeVisible()
  expect(answer.getByRole('status')).toHaveTextContent(`Median time to first answer: ${none}`)
  expect(asked()).toBe(5)
})

it('says so where none could be read', async () => {
  const { answer, asked } = await read({ kind: 'missing' }, [0, 1, 2, 3, 4])
  expect(await answer.findByRole('alert')).toHaveTextContent('The tickets could not be read')
  expect(asked()).toBe(5)
})

it.each<Failure>([
  { kind: 'session' },
  { kind: 'busy', status: 429, retryAfter: null },
  { kind: 'unreachable', timedOut: true },
])('asks for no more where the next would fail as well: $kind', async (failure) => {
  const { answer, asked } = await read(failure, [2])
  const none = 'None of the 2 newest tickets has an answer yet.'
  expect(await answer.findByText(none)).toBeVisible()
  expect(asked()).toBe(3)
})
