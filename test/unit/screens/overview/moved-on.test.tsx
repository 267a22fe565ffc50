// @vitest-environment jsdom
import { act, configure, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { FindTickets } from '../../../../src/deskdirector/operations'
import { ticketListsKey } from '../../../../src/queries/tickets'
import type { Desk } from '../../../../src/queries/desk'
import { Overview } from '../../../../src/screens/overview/overview'
import { buildTicket } from '../../../support/build-ticket'
import { createInstance } from '../../../support/fake-connection'
import { renderAtDesk } from '../../../support/render-at-desk'

// Page after page, each of them drawn.
configure({ asyncUtilTimeout: 15_000 })

const PAGES = ['state', 'from', 'to', 'sort', 'skip', 'take']
const MINUTE = 60_000

/** Open tickets, the one that changed last first. */
const tickets = (count: number) =>
  Array.from({ length: count }, (_, place) => {
    const at = Date.now() - place * MINUTE
    return buildTicket({ createdOn: at, modifiedOn: at })
  })
/** Over what it says that it was computed. */
const basis = (words: string | RegExp) => screen.findByText(words, { selector: 'p' })

describe('a ticket that moves to the front between two pages', () => {
  it('leaves no other counted twice, and is said to be missing', async () => {
    const all = tickets(150)
    const instance = createInstance(all, PAGES)
    const run = instance.connection.run
    const moving: typeof run = async (operation, args, signal) => {
      const [last, ...rest] = all.toReversed()
      const { skip } = args as FindTickets
      if (skip === 100) instance.tickets = [last!, ...rest.toReversed()]
      return run(operation, args, signal)
    }
    renderAtDesk(<Overview />, { ...instance.connection, run: moving }, '/overview')
    expect(await basis('Over the 149 of 150 tickets loaded here.')).toBeVisible()
  })
})

it('asks again what could not be asked again after a change', async () => {
  const instance = createInstance(tickets(2), PAGES)
  const { client, user } = renderAtDesk(<Overview />, instance.connection, '/overview')
  expect(await basis('Over all 2 tickets.')).toBeVisible()
  instance.failure = { kind: 'unreachable', timedOut: false }
  const queryKey = ticketListsKey({ identity: 'zoe' } as Desk)
  await act(() => client.invalidateQueries({ queryKey }))
  await screen.findByRole('alert')
  instance.failure = null
  instance.tickets = tickets(3)
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await basis('Over all 3 tickets.')).toBeVisible()
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
})

it('doesn’t call it nothing where no ticket could be read', async () => {
  const instance = createInstance([], ['search'])
  instance.broken = [{ operation: 'tickets.find', field: 'id', expected: 'a number', found: '' }]
  renderAtDesk(<Overview />, instance.connection, '/overview')
  expect(await basis(/1 ticket could not be read/)).toBeVisible()
  expect(screen.queryByText('Nothing to see yet')).toBeNull()
})

describe('all that wait', () => {
  const link = async () =>
    within(await screen.findByRole('region', { name: 'Waiting on me' })).findByRole('link', {
      name: /waiting tickets/,
    })

  it('are numbered only where somebody knows how many they are', async () => {
    const instance = createInstance(tickets(120), [...PAGES, 'waiting'])
    const run = instance.connection.run
    const untold = async (...asked: Parameters<typeof run>) => {
      const page = await run(...asked)
      return asked[0] === 'tickets.find' ? { ...page, total: null } : page
    }
    const connection = { ...instance.connection, run: untold as typeof run }
    renderAtDesk(<Overview />, connection, '/overview')
    expect(await link()).toHaveTextContent(/^All waiting tickets$/)
  })
})
