// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import { beforeEach, expect, it, vi } from 'vitest'
import { PinButton } from '../../../../src/screens/ticket-detail/pin-button'
import { PinnedTickets } from '../../../../src/screens/overview/pinned-tickets'
import { buildTicket } from '../../../support/build-ticket'
import { createInstance } from '../../../support/fake-connection'
import { renderAtDesk } from '../../../support/render-at-desk'

beforeEach(() => localStorage.clear())

const vpn = buildTicket({ id: 'T7', summary: 'VPN drops' })

function show() {
  const instance = createInstance([vpn])
  const both = (
    <>
      <PinButton id="T7" />
      <PinnedTickets />
    </>
  )
  return { instance, ...renderAtDesk(both, instance.connection) }
}
/** The button, once it is known who may pin: a press before that does nothing, and the button says so. */
const pin = () =>
  waitFor(() => {
    const button = screen.getByRole('button', { name: 'Pin' })
    expect(button).not.toHaveAttribute('aria-disabled')
    return button
  })
const card = async () => within(await screen.findByRole('region', { name: 'Pinned' }))

it('says how to pin a ticket while none is', async () => {
  const { instance, container } = show()
  expect(await (await card()).findByText(/Pin a ticket on its page/)).toBeVisible()
  expect(instance.gets).toEqual([])
  expect((await axe.run(container)).violations.map(({ id }) => id)).toEqual([])
})

it('shows what was pinned, leads there, and is there again at the next launch', async () => {
  const { user, unmount } = show()
  await user.click(await pin())
  expect(await pin()).toHaveAttribute('aria-pressed', 'true')
  expect(screen.getByText('Pinned: it stands in your overview')).toBeInTheDocument()
  const link = await (await card()).findByRole('link', { name: /VPN drops/ })
  expect(link).toHaveAttribute('href', '/tickets/T7')
  unmount()
  show()
  expect(await (await card()).findByRole('link', { name: /VPN drops/ })).toBeVisible()
})

it('is unpinned from either place', async () => {
  const { user } = show()
  await user.click(await pin())
  await user.click(await (await card()).findByRole('button', { name: 'Unpin #T7' }))
  expect(await pin()).toHaveAttribute('aria-pressed', 'false')
  await user.click(await pin())
  await user.click(await pin())
  expect(screen.getByText('No longer pinned')).toBeInTheDocument()
  expect(localStorage).toHaveLength(0)
})

it('says that the one pinned first makes room, past the most there may be', async () => {
  const ids = Array.from({ length: 21 }, (_, at) => `T${at}`)
  const buttons = ids.map((id) => <PinButton key={id} id={id} />)
  const { user } = renderAtDesk(<>{buttons}</>, createInstance([vpn]).connection)
  const pins = screen.getAllByRole('button', { name: 'Pin' })
  await waitFor(() => expect(pins[0]).not.toHaveAttribute('aria-disabled'))
  for (const each of pins.slice(0, 20)) await user.click(each)
  expect(screen.queryByText(/one more than/)).toBeNull()
  await user.click(pins[20]!)
  expect(
    screen.getByText('Pinned. It is one more than 20: the one you pinned first isn’t any longer'),
  ).toBeInTheDocument()
  expect(pins[0]).toHaveAttribute('aria-pressed', 'false')
})

it('says so where the device keeps nothing, and where a pinned ticket is gone', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('Full', 'QuotaExceededError')
  })
  const { user, instance } = show()
  instance.failure = { kind: 'missing' }
  await user.click(await pin())
  expect(screen.getByText(/^Pinned until this page is closed/)).toBeInTheDocument()
  expect(await (await card()).findByText('Ticket #T7 can’t be shown.')).toBeVisible()
  expect((await card()).getByText('Kept until this page is closed.')).toBeVisible()
  vi.restoreAllMocks()
})
