// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { buildPerson } from '../../../support/build-person'
import { connectWith, knowing, ownTime } from '../ticket-detail/reply/set-up'
import { create, CREATES, description, inDoubt, openPage, title, write } from './set-up'

ownTime()

/** As the one published call tells it: tickets have their contacts' names, and no addresses. */
const me = buildPerson('zoe@acme.example', { id: null, email: 'zoe@acme.example' })

/** Opens a ticket whose answer is lost, at an instance that tells only how whoever is signed in logs in. */
async function createUnanswered() {
  const { local, connection } = knowing(await connectWith('tokity', 'portal'), me)
  const before = local.instance.tickets.size
  local.faults.add({ match: CREATES, times: 1, fault: { kind: 'cut' } })
  const page = openPage(connection)
  await screen.findByRole('textbox', { name: 'Title' })
  await write(page.user, title(), 'Nobody gets online')
  await write(page.user, description(), 'Since nine o’clock.')
  await page.user.click(create())
  const alert = await inDoubt()
  return { ...page, alert, added: () => local.instance.tickets.size - before }
}

it('isn’t sent on top of one that may be it', async () => {
  const { user, alert, added, writing } = await createUnanswered()
  expect(alert).toHaveTextContent('It isn’t known whether your ticket arrived')
  expect(alert).toHaveTextContent('it can’t be told who sent it')
  expect(screen.queryByRole('button', { name: 'Send again' })).toBeNull()
  expect(added()).toBe(1)
  await user.click(screen.getByRole('button', { name: 'It’s there, discard my text' }))
  expect(await screen.findByText('Elsewhere')).toBeVisible()
  expect(writing()?.drafts.places()).toEqual([])
  expect(added()).toBe(1)
})

it('gives its words back to whoever sees that it isn’t theirs', async () => {
  const { user, added } = await createUnanswered()
  await user.click(screen.getByRole('button', { name: 'Edit my text' }))
  expect(screen.queryByRole('alert')).toBeNull()
  expect(title()).toHaveValue('Nobody gets online')
  expect(description()).toHaveValue('Since nine o’clock.')
  await user.click(create())
  expect(await screen.findByText('Elsewhere')).toBeVisible()
  await waitFor(() => expect(added()).toBe(2))
})
