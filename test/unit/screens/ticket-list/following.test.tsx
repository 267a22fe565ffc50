// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { useLocation } from 'react-router-dom'
import { expect, it } from 'vitest'
import { buildTicket } from '../../../support/build-ticket'
import { createInstance } from '../../../support/fake-connection'
import { renderList } from '../../../support/render-list'

function Ticket() {
  return <p>{JSON.stringify(useLocation().state)}</p>
}

async function openList() {
  const instance = createInstance([buildTicket({ id: 'a/b', summary: 'Printer' })])
  const page = renderList(instance.connection, <Ticket />, '/tickets?state=any')
  const link = await screen.findByRole('link', { name: 'Printer' })
  await screen.findByRole('searchbox')
  return { ...page, link }
}

it.each<[string, MouseEventInit]>([
  ['the control key', { ctrlKey: true }],
  ['the command key', { metaKey: true }],
  ['the shift key', { shiftKey: true }],
  ['the alt key', { altKey: true }],
  ['the middle button', { button: 1 }],
])('leaves a click with %s to the browser', async (_, how) => {
  const { address, link } = await openList()
  expect(fireEvent.click(link, how)).toBe(true)
  expect(address()).toBe('/tickets?state=any')
})

it('leaves a click that something else has answered', async () => {
  const { address, link } = await openList()
  link.addEventListener('click', (event) => event.preventDefault())
  fireEvent.click(link)
  expect(address()).toBe('/tickets?state=any')
})

it('opens a ticket at a plain click, and tells it which list leads back', async () => {
  const { address, link } = await openList()
  expect(fireEvent.click(link)).toBe(false)
  expect(address()).toBe('/tickets/a%2Fb')
  expect(screen.getByText('{"list":"/tickets?state=any"}')).toBeVisible()
})
