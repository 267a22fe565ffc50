// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { Connection } from '../../../../../src/deskdirector/connection'
import type { Id } from '../../../../../src/deskdirector/models'
import { backToEmpty, button, connectWith, ownTime, pass, showTicket, write } from './set-up'

ownTime()

/** A ticket opened by its number, as TECH fills it into an address; the instance knows it by that, too. */
async function openByNumber() {
  const { local, connection } = await connectWith('tokity', 'tech')
  const { tickets } = await connection.run('tickets.find', { state: 'open', skip: 0, take: 100 })
  const [{ id }] = tickets as [(typeof tickets)[0]]
  const number = `T2026.${id}`
  const asked: unknown[] = []
  const run = ((operation: 'ticket.get', takes: { id: Id }, ...rest: []) => {
    if (operation === 'ticket.get') asked.push(takes.id)
    return connection.run(operation, takes.id === number ? { ...takes, id } : takes, ...rest)
  }) as Connection['run']
  const shown = showTicket(
    { local, connection: { ...connection, run } },
    { ...tickets[0]!, id: number },
  )
  await screen.findByRole('textbox', { name: 'Reply' }, { timeout: 5000 })
  await pass(1)
  const stored = local.instance.tickets.get(Number(id))!
  return { ...shown, stored, asked, own: id }
}

it('a ticket that was opened by its number can be worked on', async () => {
  await openByNumber()
  expect(button('Close ticket')).toBeVisible()
  expect(screen.getByRole('combobox', { name: 'Status' })).toBeVisible()
})

it('a reply to a ticket that was opened by its number is shown once it was sent', async () => {
  const shown = await openByNumber()
  await write(shown, 'On my way')
  await shown.user.click(button('Send reply'))
  await pass(7)
  await backToEmpty()
  expect(shown.stored.notes.filter(({ note }) => note === 'On my way')).toHaveLength(1)
  expect(screen.getAllByText('On my way')).toHaveLength(1)
})

it('a ticket that was opened by its number is asked for by that once, and by its own id from then on', async () => {
  const { asked, own, address } = await openByNumber()
  await pass(65)
  expect(asked.length).toBeGreaterThan(2)
  expect(asked.slice(1).map(String)).toEqual(asked.slice(1).map(() => String(own)))
  expect(address()).toContain('T2026.')
})
