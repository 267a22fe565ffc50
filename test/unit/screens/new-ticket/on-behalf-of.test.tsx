// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { Connection } from '../../../../src/deskdirector/connection'
import type { Choice } from '../../../../src/deskdirector/models'
import { createRefusals } from '../../../../src/deskdirector/refusals'
import { NEW_TICKET } from '../../../../src/queries/writing/new-ticket-places'
import { pause } from '../../../../src/lib/pause'
import { openPage, write } from './set-up'

const called = (id: number, name: string): Choice => ({ id, name, isClosed: null })

/**
 * The form at an instance whose search gives the first few, so that “Ann” leaves out whom “Ann Lee” finds; the latter
 * answers when the test says so.
 */
async function openWith(all: readonly Choice[]) {
  localStorage.clear()
  let answer = () => {}
  const answered = new Promise<void>((resolve) => (answer = resolve))
  const run = async (_: string, { search = '' }: { readonly search?: string }) => {
    if (search === 'Ann Lee') await answered
    const items = search === 'Ann Lee' ? all : [called(1, 'Ann Lee'), called(9, 'Annika')]
    return { items, broken: [] }
  }
  const connection = {
    side: 'tech',
    can: (operation: string, argument = 'contact') =>
      operation === 'ticket.create' ? argument === 'contact' : operation === 'choices.contacts',
    refusals: createRefusals(),
    run,
  } as unknown as Connection
  const { user, writing } = openPage(connection)
  const person = await screen.findByRole('combobox', { name: 'On behalf of' })
  await write(user, person, 'Ann')
  await screen.findByRole('option', { name: 'Ann Lee' })
  await pause(400)
  await user.type(person, ' Lee')
  await user.tab()
  const chosen = () => writing()?.drafts.get(NEW_TICKET)?.fields['contact']
  return { user, person, answer: () => answer(), chosen }
}

it('chooses nobody by a name that two people have, while only one of them is known', async () => {
  const { answer, chosen } = await openWith([called(1, 'Ann Lee'), called(2, 'Ann Lee')])
  expect(chosen()).toBeNull()
  answer()
  await pause(600)
  expect(chosen()).toBeNull()
})

it('chooses whom the name alone tells, once that is known', async () => {
  const { answer, chosen } = await openWith([called(2, 'Ann Lee')])
  await pause(400)
  expect(chosen()).toBeNull()
  answer()
  await waitFor(() => expect(chosen()).toBe(2))
})

it('chooses nobody by an answer that comes when the name is written on', async () => {
  const { user, person, answer, chosen } = await openWith([called(2, 'Ann Lee')])
  await user.type(person, 's')
  await user.type(person, '{Backspace}')
  answer()
  await pause(600)
  expect(chosen()).toBeNull()
  await user.tab()
  expect(chosen()).toBe(2)
})
