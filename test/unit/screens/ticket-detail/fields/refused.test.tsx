// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { flavours } from '../../../../local-deskdirector/flavour'
import { button, combobox, openTicket, row, withCleanStorage } from '../at-work'

withCleanStorage()

const refusal = { kind: 'status', status: 403, body: { message: 'No.' } } as const

/** An agent's ticket whose priority the instance didn't let them change. */
async function refusedPriority(flavour: (typeof flavours)[number] = 'tokity') {
  const shown = await openTicket(flavour, 'tech')
  const { user, stored, local, spoil } = shown
  const other = local.instance.priorities.find(({ id }) => id !== stored().priority.id)!
  const select = await combobox('Priority')
  await within(select).findByRole('option', { name: other.name })
  spoil(refusal)
  await user.selectOptions(select, other.name)
  expect(await screen.findByRole('alert')).toHaveTextContent('“No.”')
  local.faults.clear()
  return { ...shown, other }
}

it.each(flavours)(
  'a field that is refused at %s leaves the others and the title',
  async (flavour) => {
    const { user, stored, other } = await refusedPriority(flavour)
    expect(screen.queryByRole('combobox', { name: 'Priority' })).toBeNull()
    expect(screen.getByText(/^Priority can’t be changed here/)).toHaveTextContent('“No.”')
    expect(await combobox('Status')).toBeVisible()
    expect(button('Edit title')).toBeVisible()

    await user.click(button('Try again to change Priority'))
    expect(screen.queryByText(/can’t be changed here/)).toBeNull()
    expect(document.body).not.toHaveFocus()
    await user.selectOptions(await combobox('Priority'), other.name)
    expect(await row('Priority').findByText('Saved')).toBeInTheDocument()
    expect(stored().priority.name).toBe(other.name)
  },
)

it('a field is offered again once the ticket has another queue', async () => {
  const { local, stored, rival, client } = await refusedPriority()
  await act(() => client.refetchQueries())
  expect(screen.queryByRole('combobox', { name: 'Priority' })).toBeNull()
  const queue = local.instance.queues.find(({ id }) => id !== stored().queue.id)!
  rival({ queue: queue.id })
  await act(() => client.refetchQueries())
  expect(await combobox('Priority')).toBeVisible()
})

it('a title that is refused is kept, and may be saved once it is another', async () => {
  const { user, stored, spoil, local } = await openTicket('tokity', 'tech')
  await user.click(button('Edit title'))
  const title = screen.getByRole('textbox', { name: 'Title' })
  await user.clear(title)
  await user.type(title, 'A <script> in it')
  spoil(refusal)
  await user.click(button('Save'))
  expect(await screen.findByRole('alert')).toHaveTextContent('“No.”')
  local.faults.clear()
  expect(screen.queryByRole('button', { name: 'Save' })).toBeNull()
  expect(await combobox('Priority')).toBeVisible()
  await user.type(screen.getByRole('textbox', { name: 'Title' }), ', mended')
  await user.click(button('Save'))
  await waitFor(() => expect(stored().summary).toBe('A <script> in it, mended'))
})

it('an action is offered again once its word is another', async () => {
  const { user, stored, spoil, local } = await openTicket('tokity', 'portal')
  await user.click(button('Close ticket'))
  const open = within(await screen.findByRole('dialog', { name: 'Close ticket' }))
  const word = () => open.getByRole('textbox', { name: 'Add a word (optional)' })
  await user.type(word(), 'Done <script>')
  spoil(refusal)
  await user.click(open.getByRole('button', { name: 'Close ticket' }))
  expect(await open.findByRole('alert')).toHaveTextContent('“No.”')
  local.faults.clear()
  expect(open.queryByRole('button', { name: 'Close ticket' })).toBeNull()
  await user.type(word(), '.')
  await user.click(open.getByRole('button', { name: 'Close ticket' }))
  await waitFor(() => expect(stored().isClosed).toBe(true))
})

it('an action without a word stays withdrawn until it is tried again', async () => {
  const { user, stored, spoil, local } = await openTicket('tokity', 'portal')
  await user.click(button('Close ticket'))
  const open = within(await screen.findByRole('dialog', { name: 'Close ticket' }))
  spoil(refusal)
  await user.click(open.getByRole('button', { name: 'Close ticket' }))
  expect(await open.findByRole('alert')).toHaveTextContent('“No.”')
  local.faults.clear()
  expect(open.queryByRole('button', { name: 'Close ticket' })).toBeNull()
  await user.click(open.getByRole('button', { name: 'Hide' }))
  await user.click(button('Dismiss'))
  expect(screen.queryByRole('button', { name: 'Close ticket' })).toBeNull()
  await user.click(button('Try again: Close ticket'))
  expect(button('Close ticket')).toBeVisible()
  expect(stored().isClosed).toBe(false)
})
