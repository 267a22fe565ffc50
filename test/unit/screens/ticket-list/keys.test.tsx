// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { Link } from 'react-router-dom'
import { expect, it } from 'vitest'
import { buildTicket } from '../../../support/build-ticket'
import { createInstance } from '../../../support/fake-connection'
import { renderList } from '../../../support/render-list'

async function open() {
  const instance = createInstance([
    buildTicket({ id: 1, summary: 'One' }),
    buildTicket({ id: 2, summary: 'Two' }),
  ])
  const page = renderList(instance.connection, <Link to="/tickets">Back</Link>)
  await screen.findByRole('list', { name: 'Tickets' })
  await screen.findByRole('searchbox')
  return { instance, ...page }
}

it('goes from row to row by j and k, and by arrows from there', async () => {
  const { user } = await open()
  await user.keyboard('{ArrowDown}')
  expect(document.body).toHaveFocus()
  await user.keyboard('j')
  expect(screen.getByRole('link', { name: 'One' })).toHaveFocus()
  await user.keyboard('{ArrowDown}')
  expect(screen.getByRole('link', { name: 'Two' })).toHaveFocus()
  await user.keyboard('j')
  expect(screen.getByRole('link', { name: 'Two' })).toHaveFocus()
  await user.keyboard('k')
  expect(screen.getByRole('link', { name: 'One' })).toHaveFocus()
})

it('goes to the search by a slash, where letters are letters', async () => {
  const { user } = await open()
  await user.keyboard('/')
  expect(screen.getByRole('searchbox')).toHaveFocus()
  await user.keyboard('j/k')
  expect(screen.getByRole('searchbox')).toHaveValue('j/k')
})

it('leaves the browser its own keys', async () => {
  const { user } = await open()
  await user.keyboard('{Control>}j{/Control}')
  expect(document.body).toHaveFocus()
})

it('opens by Enter, and comes back to the same row', async () => {
  const { user, address } = await open()
  await user.keyboard('jj{Enter}')
  expect(address()).toBe('/tickets/2')
  await user.click(screen.getByRole('link', { name: 'Back' }))
  expect(await screen.findByRole('link', { name: 'Two' })).toHaveFocus()
})

it('fetches a ticket ahead once somebody lingers on its row', async () => {
  const { user, instance } = await open()
  await user.hover(screen.getByRole('link', { name: 'One' }))
  await user.hover(screen.getByRole('link', { name: 'Two' }))
  await waitFor(() => expect(instance.gets).toEqual([{ id: 2 }]))
})
