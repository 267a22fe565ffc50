// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { Link, useLocation, useNavigate } from 'react-router-dom'
import { expect, it } from 'vitest'
import type { FromList } from '../../../../src/screens/paths'
import { buildTicket } from '../../../support/build-ticket'
import { createInstance } from '../../../support/fake-connection'
import { renderList } from '../../../support/render-list'

function Ticket() {
  const from = useLocation().state as FromList
  const navigate = useNavigate()
  return (
    <>
      <Link to={from.list}>To the list</Link>
      <button onClick={() => void navigate(-1)}>Back</button>
    </>
  )
}

async function open() {
  const instance = createInstance([
    buildTicket({ id: 1, summary: 'VPN drops' }),
    buildTicket({ id: 'a/b', summary: 'Printer' }),
  ])
  const page = renderList(instance.connection, <Ticket />, '/tickets?state=any')
  await screen.findByRole('list', { name: 'Tickets' })
  const words = await screen.findByRole('searchbox')
  const row = screen.getByRole('link', { name: 'Printer' })
  /** In one go: a slow machine must not take as long as a pause in typing. */
  function typeAndClick(keys: MouseEventInit = {}) {
    fireEvent.change(words, { target: { value: 'pri' } })
    fireEvent.click(row, keys)
  }
  return { instance, typeAndClick, ...page }
}

it('keeps words typed just before a row was clicked, on both ways back', async () => {
  const { user, instance, address, typeAndClick } = await open()
  typeAndClick()
  expect(instance.finds).toHaveLength(1)
  expect(address()).toBe('/tickets/a%2Fb')
  await user.click(screen.getByRole('button', { name: 'Back' }))
  expect(address()).toBe('/tickets?q=pri&state=any')
  expect(await screen.findByRole('searchbox')).toHaveValue('pri')
  await user.click(await screen.findByRole('link', { name: 'Printer' }))
  await user.click(screen.getByRole('link', { name: 'To the list' }))
  expect(address()).toBe('/tickets?q=pri&state=any')
})

it('leads back to the words from the ticket’s own link', async () => {
  const { user, address, typeAndClick } = await open()
  typeAndClick()
  await user.click(screen.getByRole('link', { name: 'To the list' }))
  expect(address()).toBe('/tickets?q=pri&state=any')
})

it('leaves a click that opens a tab alone, and searches as ever', async () => {
  const { address, typeAndClick } = await open()
  typeAndClick({ ctrlKey: true })
  await waitFor(() => expect(address()).toBe('/tickets?q=pri&state=any'))
})

it('says of a row only why its own search found it, not the one whose answer is on its way', async () => {
  const { instance } = await open()
  let answer = () => {}
  instance.gate = new Promise((resolve) => (answer = resolve))
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'vpn' } })
  const list = screen.getByRole('list', { name: 'Tickets' })
  await waitFor(() => expect(list).toHaveAttribute('aria-busy', 'true'))
  const row = within(list).getByRole('link', { name: 'Printer' }).closest('li')
  expect(row).not.toHaveTextContent('Found inside the ticket')
  // Nor are its titles written whole before there is a match to see in them.
  expect(list).not.toHaveAttribute('data-searched')
  answer()
  await waitFor(() => expect(within(list).queryByRole('link', { name: 'Printer' })).toBeNull())
  expect(list).toHaveAttribute('data-searched')
})
