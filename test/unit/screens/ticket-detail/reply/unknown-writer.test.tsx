// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { Fault } from '../../../../local-deskdirector/faults/fault'
import { buildPerson } from '../../../../support/build-person'
import { backToEmpty, button, field, openTicket, ownTime, pass, write, writes } from './set-up'

ownTime()

/** As the one published call tells it: notes have their writers' names, and no addresses. */
const me = buildPerson('zoe@acme.example', { id: null, email: 'zoe@acme.example' })

/** Sends a reply whose answer is lost, at an instance that tells of whoever is signed in only how they log in. */
async function send(text: string, fault: Fault) {
  const shown = await openTicket('tokity', 'portal', { me })
  shown.local.faults.add({ match: { method: 'POST', path: /comments$/ }, times: 1, fault })
  await write(shown, text)
  await shown.user.click(button('Send reply'))
  await pass(18)
  return shown
}

async function expectUnclear(): Promise<void> {
  const alert = await screen.findByRole('alert')
  await waitFor(() => expect(alert).toHaveTextContent('it can’t be told who sent it'))
  expect(alert).toHaveTextContent('It isn’t known whether your reply arrived')
  expect(alert).not.toHaveTextContent('It isn’t in the ticket')
  expect(screen.queryByRole('button', { name: 'Send again' })).toBeNull()
}

it('isn’t said to be absent where it may be there, nor sent again', async () => {
  const shown = await send('Cut off', { kind: 'cut' })
  await expectUnclear()
  await pass(40)
  await expectUnclear()
  expect(shown.ours('Cut off')).toHaveLength(1)
  await shown.user.click(button('It’s there, discard my text'))
  await backToEmpty()
  expect(writes(shown)).toHaveLength(1)
})

it('gives the words back to whoever sees that they aren’t theirs', async () => {
  const shown = await send('Cut off', { kind: 'cut' })
  await expectUnclear()
  await shown.user.click(button('Edit my text'))
  expect(field()).toHaveValue('Cut off')
  await shown.user.click(button('Send reply'))
  await pass(5)
  await backToEmpty()
  expect(shown.ours('Cut off')).toHaveLength(2)
})

it('is looked for before it is sent again', async () => {
  const shown = await send('Late', { kind: 'dropped' })
  const alert = await screen.findByRole('alert')
  await waitFor(() => expect(alert).toHaveTextContent('It isn’t in the ticket'))
  await shown.connection.run('ticket.addNote', { id: shown.id, text: 'Late' })
  await shown.user.click(button('Send again'))
  await pass(2)
  await expectUnclear()
  expect(shown.ours('Late')).toHaveLength(1)
})

it('is sent again where nobody wrote the same', async () => {
  const shown = await send('Lost', { kind: 'dropped' })
  await shown.user.click(await screen.findByRole('button', { name: 'Send again' }))
  await pass(1)
  await backToEmpty()
  expect(shown.ours('Lost')).toHaveLength(1)
})
