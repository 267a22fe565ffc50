// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { NEW_TICKET } from '../../../../src/queries/writing/new-ticket-places'
import { create, openNewTicket, openPage, title, write } from './set-up'

type Page = Awaited<ReturnType<typeof openNewTicket>>

/** A new ticket with its last priority chosen, whose page is closed: gives what that is called. */
async function leaveWithPriority({ user, local, unmount }: Page): Promise<string> {
  const { firstName, lastName } = local.instance.contacts[3]!
  const name = `${firstName} ${lastName}`
  await write(user, title(), 'Scanner jams')
  await write(user, screen.getByRole('combobox', { name: 'On behalf of' }), name)
  await user.click(await screen.findByRole('option', { name }))
  const priority = await screen.findByRole('combobox', { name: 'Priority' })
  await waitFor(() => expect(priority.querySelectorAll('option').length).toBeGreaterThan(2))
  const last = priority.querySelector('option:last-of-type')!.textContent
  await user.selectOptions(priority, last)
  unmount()
  return last
}

it.each([500, 403])(
  'shows the priority that a kept ticket will have, where the choices answer %i',
  async (status) => {
    const first = await openNewTicket('tokity', 'tech')
    const name = await leaveWithPriority(first)
    first.local.faults.add({ match: { path: /priorit/i }, fault: { kind: 'status', status } })
    const { user } = openPage(first.connection)
    await screen.findByDisplayValue('Scanner jams')
    await screen.findByRole('button', { name: /load the choices for Priority/ })
    expect(screen.getByRole('combobox', { name: 'Priority' })).toHaveDisplayValue(name)
    await user.click(create())
    await waitFor(() => expect(first.added()).toHaveLength(1), { timeout: 15_000 })
    expect(first.added()[0]?.priority.name).toBe(name)
  },
)

it('tells of a priority that an older page kept without its name, which can be taken back', async () => {
  const first = await openNewTicket('tokity', 'tech')
  await leaveWithPriority(first)
  first.local.faults.add({ match: { path: /priorit/i }, fault: { kind: 'status', status: 403 } })
  const { user, writing } = openPage(first.connection)
  await screen.findByDisplayValue('Scanner jams')
  const { drafts } = writing()!
  const { chosen, ...fields } = drafts.get(NEW_TICKET)!.fields
  expect(chosen).toBeDefined()
  drafts.put(NEW_TICKET, { ...drafts.get(NEW_TICKET)!, fields })
  await screen.findByRole('button', { name: /load the choices for Priority/ })
  const priority = screen.getByRole('combobox', { name: 'Priority' })
  await waitFor(() => expect(priority).toHaveDisplayValue('Chosen earlier'))
  await user.selectOptions(priority, 'Not chosen')
  expect(priority).toHaveFocus()
  expect(drafts.get(NEW_TICKET)?.fields['priority']).toBeNull()
})

it('says why nothing is created where a name was typed and nobody can be chosen any more', async () => {
  const first = await openNewTicket('tokity', 'tech')
  await write(first.user, title(), 'Scanner jams')
  await write(first.user, screen.getByRole('combobox', { name: 'On behalf of' }), 'Zo')
  first.unmount()
  first.local.faults.add({ match: { path: /contact/i }, fault: { kind: 'status', status: 403 } })
  const { user } = openPage(first.connection)
  await screen.findByDisplayValue('Scanner jams')
  const clear = await screen.findByRole('button', { name: 'Empty “On behalf of”' })
  const person = screen.getByRole('combobox', { name: 'On behalf of' })
  expect(person).toHaveDisplayValue('Zo')
  expect(person).toHaveAccessibleDescription(/Nobody can be chosen here any more/)
  await user.click(create())
  expect(person).toHaveFocus()
  await user.click(clear)
  expect(screen.queryByRole('combobox', { name: 'On behalf of' })).toBeNull()
  expect(document.body).not.toHaveFocus()
  await user.click(create())
  // It left: this instance takes none of an agent's for nobody, and says so itself.
  expect(await screen.findByRole('alert')).toHaveTextContent('contact: has to be one there is')
})

it('shows whom a kept ticket is for, where nobody else can be chosen any more', async () => {
  const first = await openNewTicket('tokity', 'tech')
  await leaveWithPriority(first)
  const { firstName, lastName, id } = first.local.instance.contacts[3]!
  first.local.faults.add({ match: { path: /contact/i }, fault: { kind: 'status', status: 403 } })
  const { user } = openPage(first.connection)
  await screen.findByRole('button', { name: 'Empty “On behalf of”' })
  const person = screen.getByRole('combobox', { name: 'On behalf of' })
  expect(person).toHaveDisplayValue(`${firstName} ${lastName}`)
  expect(person).toBeValid()
  await user.click(create())
  await waitFor(() => expect(first.added()).toMatchObject([{ contact: { id } }]))
})
