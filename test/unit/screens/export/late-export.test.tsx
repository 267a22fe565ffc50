// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, it, vi } from 'vitest'
import type * as LateCode from '../../../../src/lib/late-code'
import { TicketList } from '../../../../src/screens/ticket-list/ticket-list'
import { buildTicket } from '../../../support/build-ticket'
import { createInstance } from '../../../support/fake-connection'
import { renderAtDesk } from '../../../support/render-at-desk'
import { show, ticket } from '../ticket-detail/set-up'

/** How each fetch of the export's code ends, in their order; those after them succeed. */
const fetches = vi.hoisted(() => ({ ends: [] as Promise<unknown>[] }))

// The dialogs' own code is there in a test: what fails is the way to it.
vi.mock('../../../../src/lib/late-code', async (importOriginal) => {
  const original = await importOriginal<typeof LateCode>()
  const lateCode: typeof original.lateCode = (load) =>
    original.lateCode(async () => {
      await fetches.ends.shift()
      return load()
    })
  return { ...original, lateCode }
})

const gone = () => {
  const failed = Promise.reject(new TypeError('Failed to fetch'))
  failed.catch(() => {})
  return failed
}
beforeEach(() => {
  fetches.ends = []
})

const MISSING = /connection to this page’s own host failed/

it('Export is busy while its code comes, says that it didn’t, and a new press tries anew', async () => {
  let fail: (problem: Error) => void = () => {}
  fetches.ends = [new Promise((_resolve, reject) => (fail = reject))]
  const { user } = renderAtDesk(<TicketList />, createInstance([buildTicket()]).connection)
  const button = await screen.findByRole('button', { name: 'Export' })
  await user.click(button)
  expect(button).toHaveAttribute('aria-busy', 'true')
  expect(button).toHaveAttribute('aria-disabled', 'true')
  fail(new TypeError('Failed to fetch'))
  expect(await screen.findByRole('alert')).toHaveTextContent(MISSING)
  expect(button).not.toHaveAttribute('aria-busy')
  expect(screen.queryByRole('dialog')).toBeNull()
  await user.click(button)
  expect(await screen.findByRole('dialog', { name: 'Export tickets' })).toBeVisible()
  expect(screen.queryByRole('alert')).toBeNull()
})

it('Copy and Print stop waiting for code that doesn’t come, and try anew on a press', async () => {
  // Ahead of the press, and upon it.
  fetches.ends = [gone(), gone()]
  const user = userEvent.setup()
  show(() => Promise.resolve(ticket()))
  await user.click(await screen.findByRole('button', { name: 'More' }))
  expect(screen.queryByText(MISSING)).toBeNull()
  const copy = screen.getByRole('button', { name: 'Copy as Markdown' })
  await user.click(copy)
  expect(await screen.findByText(MISSING)).toBeVisible()
  expect(copy).not.toHaveAttribute('aria-disabled')
  await user.click(copy)
  expect(await screen.findByRole('button', { name: 'Ticket copied' })).toBeVisible()
  expect(screen.queryByText(MISSING)).toBeNull()
})
