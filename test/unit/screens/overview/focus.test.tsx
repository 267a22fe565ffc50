// @vitest-environment jsdom
import { configure, screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { FindTickets } from '../../../../src/deskdirector/operations'
import { RequestFailure } from '../../../../src/http/errors'
import { Overview } from '../../../../src/screens/overview/overview'
import { buildTicket } from '../../../support/build-ticket'
import { createInstance } from '../../../support/fake-connection'
import { renderAtDesk } from '../../../support/render-at-desk'

// Page after page, each of them drawn.
configure({ asyncUtilTimeout: 15_000 })

const PAGES = ['state', 'from', 'to', 'sort', 'skip', 'take']

/** Tickets of the last weeks. */
function tickets(count: number, isClosed = false) {
  const at = Date.now()
  const closedOn = isClosed ? at : null
  return Array.from({ length: count }, () =>
    buildTicket({ createdOn: at, modifiedOn: at, isClosed, closedOn }),
  )
}

const region = (name: string) => screen.findByRole('region', { name })
const button = (name: string) => screen.findByRole('button', { name })

/** Buttons of the overview go away once they have done their work: whoever pressed them by key goes on nearby. */
it('goes to the heading when more is loaded, or what failed is there', async () => {
  const instance = createInstance(tickets(1_500, true), PAGES)
  const { user } = renderAtDesk(<Overview />, instance.connection, '/overview')
  const more = await button('Load more')
  instance.failure = { kind: 'unreachable', timedOut: false }
  await user.click(more)
  const heading = screen.getByRole('heading', { level: 1 })
  expect(heading).toHaveFocus()
  const again = await button('Try again')
  instance.failure = null
  await user.click(again)
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  expect(heading).toHaveFocus()
})

it('stays in the figure whose conversations were asked for, whatever came of it', async () => {
  const instance = createInstance(tickets(3), PAGES)
  const { user } = renderAtDesk(<Overview />, instance.connection, '/overview')
  const answer = await region('Median time to first answer')
  const read = await button('Read 3 tickets')
  instance.failure = { kind: 'unreachable', timedOut: false }
  await user.click(read)
  await screen.findByRole('alert')
  expect(answer).toContainElement(document.activeElement as HTMLElement)
  const again = await button('Try again')
  instance.failure = null
  await user.click(again)
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  await screen.findByText('None of the 3 newest tickets has an answer yet.')
  expect(answer).toContainElement(document.activeElement as HTMLElement)
})

it('stays where the waiting tickets stand when they are there after all', async () => {
  const { connection } = createInstance(tickets(3), [...PAGES, 'waiting'])
  let isFailing = true
  const run = async (...[operation, args, signal]: Parameters<typeof connection.run>) => {
    if (isFailing && (args as FindTickets).waiting === true)
      throw new RequestFailure({ kind: 'unreachable', timedOut: false })
    return connection.run(operation, args, signal)
  }
  const desk = { ...connection, run: run as typeof connection.run }
  const { user } = renderAtDesk(<Overview />, desk, '/overview')
  const again = await button('Try again')
  isFailing = false
  await user.click(again)
  expect(await screen.findByRole('link', { name: 'All 3 waiting tickets' })).toBeVisible()
  expect(await region('Waiting on me')).toContainElement(document.activeElement as HTMLElement)
})
