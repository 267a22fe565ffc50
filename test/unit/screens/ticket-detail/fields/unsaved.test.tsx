// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { button, combobox, dialog, openTicket, row, withCleanStorage } from '../at-work'

withCleanStorage()

/** An agent's ticket whose page is left while a chosen priority waits for another write. */
async function leftWaiting() {
  const shown = await openTicket('tokity', 'tech')
  const { user, stored, local, writing, id } = shown
  const before = stored().priority
  const [mine, theirs] = local.instance.priorities.filter(({ id }) => id !== before.id)
  const select = await combobox('Priority')
  await within(select).findByRole('option', { name: mine!.name })
  writing().outbox.send({ ticket: String(id), kind: 'reply' }, () => new Promise(() => {}))
  await user.selectOptions(select, mine!.name)
  expect(row('Priority').getByText('Saving')).toBeInTheDocument()
  shown.unmount()
  return { ...shown, before, mine: mine!, theirs: theirs! }
}

const unsaved = () => screen.queryByText('Not saved: Priority')

describe('a choice that waits when the page is left', () => {
  it('is said not to be saved, and is saved when the person says so', async () => {
    const { again, user, stored, before, mine, writes } = await leftWaiting()
    const { writing } = await again()
    expect(await screen.findByText('Not saved: Priority')).toBeVisible()
    expect(screen.getByText(/^You chose/)).toHaveTextContent(
      `You chose ${mine.name}, and the page was left before that was saved.`,
    )
    expect(await combobox('Priority')).toHaveDisplayValue(before.name)
    expect(writes()).toEqual([])
    await user.click(button('Save it now'))
    expect(await row('Priority').findByText('Saved')).toBeInTheDocument()
    expect(stored().priority.name).toBe(mine.name)
    expect(writes()).toHaveLength(1)
    expect(unsaved()).toBeNull()
    expect(writing().drafts.places()).toEqual([])
  })

  it('is forgotten when it is let be', async () => {
    const { again, user, writes } = await leftWaiting()
    const next = await again()
    await screen.findByText('Not saved: Priority')
    await user.click(button('Leave it as it is'))
    expect(unsaved()).toBeNull()
    expect(next.writing().drafts.places()).toEqual([])
    expect(writes()).toEqual([])
  })

  it('is compared with what the person saw then', async () => {
    const { again, user, rival, stored, mine, theirs } = await leftWaiting()
    rival({ priority: theirs.id })
    await again()
    await screen.findByText('Not saved: Priority')
    await user.click(button('Save it now'))
    const question = await dialog('Someone else changed this ticket')
    expect(stored().priority.name).toBe(theirs.name)
    await user.click(question.getByRole('button', { name: 'Use mine' }))
    await waitFor(() => expect(stored().priority.name).toBe(mine.name))
  })

  it('needs no word where the ticket has it by now', async () => {
    const { again, rival, mine } = await leftWaiting()
    rival({ priority: mine.id })
    const { writing } = await again()
    await waitFor(() => expect(writing().drafts.places()).toEqual([]))
    expect(unsaved()).toBeNull()
  })
})

it('a choice that was refused is there after a reload, and gone once it is let be', async () => {
  const shown = await openTicket('tokity', 'tech')
  const { user, stored, local, spoil, again } = shown
  const other = local.instance.priorities.find(({ id }) => id !== stored().priority.id)!
  const select = await combobox('Priority')
  await within(select).findByRole('option', { name: other.name })
  spoil({ kind: 'status', status: 400 })
  await user.selectOptions(select, other.name)
  await screen.findByRole('alert')
  shown.unmount()
  const next = await again()
  expect(await screen.findByText('Not saved: Priority')).toBeVisible()
  await user.click(button('Save it now'))
  await waitFor(() => expect(stored().priority.name).toBe(other.name))
  expect(next.writing().drafts.places()).toEqual([])
})

it('a tag that was taken away and isn’t yet says so after a reload', async () => {
  const { id, again, user, writing, stored, unmount, rival, client } = await openTicket(
    'tokity',
    'tech',
  )
  rival({ tags: ['old', 'new'] })
  await act(() => client.refetchQueries())
  writing().outbox.send({ ticket: String(id), kind: 'reply' }, () => new Promise(() => {}))
  await user.click(await screen.findByRole('button', { name: 'Remove tag old' }))
  unmount()
  await again()
  expect(await screen.findByText('Not saved: Tags')).toBeVisible()
  await user.click(button('Save it now'))
  await waitFor(() => expect(stored().tags).toEqual(['new']))
})
