// @vitest-environment jsdom
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { useDesk } from '../../../src/queries/desk'
import { ticketQuery } from '../../../src/queries/tickets'
import { useTicketState } from '../../../src/queries/use-ticket-state'
import { buildTicket } from '../../support/build-ticket'
import { createInstance } from '../../support/fake-connection'
import { renderAtDesk } from '../../support/render-at-desk'

const ticket = buildTicket()
const ownQuery = queryOptions({ queryKey: ['of its own'], queryFn: () => 'an answer' })

function AsksOfItsOwn() {
  useQuery(ownQuery)
  return <p>Whole</p>
}

function Shown() {
  const client = useQueryClient()
  const { queryKey } = ticketQuery(useDesk(), ticket.id)
  const read = () => client.setQueryData(queryKey, ticket)
  return useTicketState(ticket).isWhole ? <AsksOfItsOwn /> : <button onClick={read}>Read</button>
}

it('tells that a ticket is whole, while what is drawn for it asks for more', async () => {
  const faults = vi.spyOn(console, 'error')
  const { user } = renderAtDesk(<Shown />, createInstance([]).connection)
  expect(screen.queryByText('Whole')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Read' }))
  expect(await screen.findByText('Whole')).toBeVisible()
  expect(faults).not.toHaveBeenCalled()
})
