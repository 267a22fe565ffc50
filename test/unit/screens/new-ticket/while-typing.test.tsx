// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { flavours } from '../../../local-deskdirector/flavour'
import { buildTicket } from '../../../support/build-ticket'
import { createInstance } from '../../../support/fake-connection'
import { renderAtDesk } from '../../../support/render-at-desk'
import { SimilarTickets } from '../../../../src/screens/new-ticket/similar-tickets'
import { create, CREATES, description, openNewTicket, openPage, title, write } from './set-up'

describe.each(flavours)('at %s', (flavour) => {
  it('what was typed is there again, and goes when it is discarded', async () => {
    const { user, connection, unmount } = await openNewTicket(flavour, 'tech')
    const onBehalf = () => screen.findByRole('combobox', { name: 'On behalf of' })
    await write(user, title(), 'VPN drops')
    await write(user, description(), 'At home')
    await user.click(await onBehalf())
    await screen.findByRole('listbox')
    await user.keyboard('{ArrowDown}{Enter}')
    const chosen = (await onBehalf()).getAttribute('value')
    expect(chosen).not.toBe('')
    await write(user, screen.getByRole('textbox', { name: 'CC' }), 'a@acme.example, b')
    unmount()

    const again = openPage(connection)
    expect(await screen.findByRole('textbox', { name: 'Title' })).toHaveValue('VPN drops')
    expect(description()).toHaveValue('At home')
    expect(await onBehalf()).toHaveValue(chosen)
    expect(screen.getByRole('textbox', { name: 'CC' })).toHaveValue('a@acme.example, b')
    await again.user.click(screen.getByRole('button', { name: 'Discard draft' }))
    expect(title()).toHaveValue('')
    expect(JSON.stringify({ ...localStorage })).not.toContain('VPN')
    await again.user.click(screen.getByRole('button', { name: 'Restore draft' }))
    expect(title()).toHaveValue('VPN drops')
  })

  it('the person’s own open tickets about the same are shown, and opening one keeps the draft', async () => {
    const { user, connection, address, writing } = await openNewTicket(flavour, 'portal')
    const { tickets } = await connection.run('tickets.find', {
      state: 'open',
      scope: 'mine',
      skip: 0,
      take: 50,
    })
    const one = tickets.find(({ summary }) => /[a-z]{6}/.test(summary))!
    await write(user, title(), one.summary.toUpperCase())
    const region = await screen.findByRole('region', { name: 'Is it one of these?' })
    const link = within(region).getByRole('link', { name: one.summary })
    expect(within(region).getAllByRole('link').length).toBeLessThanOrEqual(5)
    expect(screen.getByText(/of your open tickets looks? similar/)).toHaveAttribute(
      'role',
      'status',
    )
    await user.click(link)
    expect(address()).toBe(`/tickets/${one.id}`)
    expect(writing.drafts.places()).toEqual([{ ticket: null, kind: 'new' }])
  })

  it('files follow once the ticket is open; one that is too large never leaves', async () => {
    const { user, added, address } = await openNewTicket(flavour, 'portal')
    await write(user, title(), 'Scanner jams')
    const large = new File(['x'], 'film.mov')
    Object.defineProperty(large, 'size', { value: 16 * 1024 * 1024 })
    const picker = screen.getByLabelText('Attach files')
    await user.upload(picker, [new File(['what it says'], 'error.txt'), large])
    expect(await screen.findByRole('alert')).toHaveTextContent('film.mov')
    const files = await screen.findByRole('list', { name: 'Files to send' })
    expect(within(files).getAllByRole('listitem')).toHaveLength(1)
    await user.click(create())
    await waitFor(() => expect(address()).toMatch(/^\/tickets\/\d+$/))
    await waitFor(() => expect(JSON.stringify(added())).toContain('error.txt'))
    expect(JSON.stringify(added())).not.toContain('film.mov')
  })
})

it('stands up for a name that nobody was chosen by', async () => {
  const { user, added, address, local } = await openNewTicket('tokity', 'tech')
  const person = await screen.findByRole('combobox', { name: 'On behalf of' })
  await write(user, title(), 'Scanner jams')
  await write(user, person, 'Nobody at all')
  await user.click(create())
  expect(person).toHaveFocus()
  expect(person).toHaveAccessibleDescription(/Choose a person from the list/)
  expect(added()).toEqual([])
  const { firstName, lastName, id } = local.instance.contacts[3]!
  await user.clear(person)
  await write(user, person, `${firstName} ${lastName}`)
  // Typed in full, it is chosen by leaving the field, once the instance has said that nobody else is called so.
  const people = screen.getByRole('listbox', { name: 'People to choose from' })
  await waitFor(() => expect(within(people).getAllByRole('option')).toHaveLength(1))
  await user.click(create())
  await waitFor(() => expect(address()).toMatch(/^\/tickets\/\d+$/))
  expect(added()).toMatchObject([{ contact: { id } }])
})

it('an emptied form is no draft', async () => {
  const { user, writing } = await openNewTicket('tokity', 'portal')
  await write(user, title(), 'VPN')
  expect(writing.drafts.places()).toHaveLength(1)
  await user.clear(title())
  await waitFor(() => expect(writing.drafts.places()).toEqual([]))
})

it('shows the description as it will be read, and keeps what is written', async () => {
  const { user } = await openNewTicket('tokity', 'portal')
  await write(user, description(), 'Since **Monday**')
  await user.click(screen.getByRole('radio', { name: 'Preview' }))
  expect(screen.getByText('Monday').tagName).toBe('STRONG')
  expect(screen.queryByRole('textbox', { name: 'Description' })).toBeNull()
  await user.click(screen.getByRole('radio', { name: 'Write' }))
  expect(description()).toHaveValue('Since **Monday**')
})

it('a right that is missing is told, and nothing is lost', async () => {
  const { user, local, added } = await openNewTicket('psa', 'portal')
  local.faults.add({ match: CREATES, fault: { kind: 'status', status: 403 } })
  await write(user, title(), 'Scanner jams')
  await user.click(create())
  expect(await screen.findByRole('alert')).toHaveTextContent('DeskDirector doesn’t allow this')
  expect(title()).toHaveValue('Scanner jams')
  expect(added()).toEqual([])
})

it('finds similar tickets among those loaded where the instance can’t search, and no closed ones', async () => {
  const [open, closed] = [false, true].map((isClosed) =>
    buildTicket({ summary: `Scanner jams, ${isClosed ? 'closed' : 'open'}`, isClosed }),
  )
  const instance = createInstance([open!, closed!], [])
  renderAtDesk(<SimilarTickets title="scanner" />, instance.connection, '/new')
  const region = await screen.findByRole('region', { name: 'Is it one of these?' })
  expect(
    within(region)
      .getAllByRole('link')
      .map(({ textContent }) => textContent),
  ).toEqual([open!.summary])
})

it('asks nothing before three letters, and is silent where nothing is similar', async () => {
  const instance = createInstance([buildTicket({ summary: 'Scanner jams' })])
  const { unmount } = renderAtDesk(<SimilarTickets title="sc" />, instance.connection, '/new')
  await new Promise((resume) => setTimeout(resume, 400))
  expect(instance.finds).toEqual([])
  unmount()
  renderAtDesk(<SimilarTickets title="Coffee machine" />, instance.connection, '/new')
  await waitFor(() => expect(instance.finds.length).toBeGreaterThan(0))
  expect(screen.queryByRole('region')).toBeNull()
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
})
