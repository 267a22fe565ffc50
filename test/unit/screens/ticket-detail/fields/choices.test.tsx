// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { flavours } from '../../../../local-deskdirector/flavour'
import {
  button,
  combobox,
  dialog,
  openTicket,
  row,
  withCleanStorage,
  withoutDialog,
} from '../at-work'

withCleanStorage()

describe.each(flavours)('a field that is chosen (%s)', (flavour) => {
  it.each([
    ['Priority', 'priority'],
    ['Status', 'status'],
    ['Queue', 'queue'],
  ] as const)('is saved at once, and says so once it is (%s)', async (name, field) => {
    const { user, stored, writes, local } = await openTicket(flavour, 'tech')
    const choices = {
      priority: local.instance.priorities,
      status: local.instance.queues
        .find(({ id }) => id === stored().queue.id)!
        .statuses.filter(({ isClosed }) => !isClosed),
      queue: local.instance.queues,
    }[field]
    const other = choices.find(({ id }) => id !== stored()[field].id)!
    const select = await combobox(name)
    await within(select).findByRole('option', { name: other.name })
    await user.selectOptions(select, other.name)
    expect(await row(name).findByText('Saved')).toBeInTheDocument()
    expect(stored()[field].name).toBe(other.name)
    expect(select).toHaveDisplayValue(other.name)
    expect(writes()).toHaveLength(1)
  })

  it('is rolled back where it wasn’t saved, says why, and can be tried again', async () => {
    const shown = await openTicket(flavour, 'tech')
    const { user, stored, local } = shown
    const before = stored().priority
    const other = local.instance.priorities.find(({ id }) => id !== before.id)!
    const select = await combobox('Priority')
    await within(select).findByRole('option', { name: other.name })
    shown.spoil({ kind: 'status', status: 400, body: { message: 'Not today.' } })
    await user.selectOptions(select, other.name)
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('Not saved: Priority')
    expect(alert).toHaveTextContent('“Not today.”')
    expect(select).toHaveDisplayValue(before.name)
    expect(row('Priority').getByText('Not saved')).toBeInTheDocument()
    await user.click(button('Leave it as it is'))
    expect(screen.queryByRole('alert')).toBeNull()

    shown.spoil({ kind: 'busy', retryAfter: 1 })
    await user.selectOptions(select, other.name)
    await user.click(await screen.findByRole('button', { name: 'Try again' }))
    expect(await row('Priority').findByText('Saved')).toBeInTheDocument()
    expect(select).toHaveDisplayValue(other.name)
    expect(stored().priority.name).toBe(other.name)
  })

  it('asks where somebody else changed the same, and takes theirs or this person’s', async () => {
    const { user, rival, stored, local } = await openTicket(flavour, 'tech')
    const [base, theirs, mine] = [stored().priority, ...others(stored().priority.id)]
    const select = await combobox('Priority')
    await within(select).findByRole('option', { name: mine!.name })
    rival({ priority: theirs!.id })
    await user.selectOptions(select, mine!.name)
    const question = await dialog('Someone else changed this ticket')
    expect(part(question, 'Before')).toHaveTextContent(base.name)
    expect(part(question, 'Theirs, on the ticket now')).toHaveTextContent(theirs!.name)
    expect(part(question, 'Yours, not sent yet')).toHaveTextContent(mine!.name)
    await user.click(question.getByRole('button', { name: 'Keep theirs' }))
    await withoutDialog()
    await waitFor(() => expect(select).toHaveDisplayValue(theirs!.name))
    expect(stored().priority.name).toBe(theirs!.name)

    rival({ priority: base.id })
    await user.selectOptions(select, mine!.name)
    const again = await dialog('Someone else changed this ticket')
    await user.click(again.getByRole('button', { name: 'Use mine' }))
    expect(await row('Priority').findByText('Saved')).toBeInTheDocument()
    expect(stored().priority.name).toBe(mine!.name)

    function others(id: number) {
      return local.instance.priorities.filter((each) => each.id !== id)
    }
  })

  it('doesn’t ask where somebody else changed something else: both changes stand', async () => {
    const { user, rival, stored, local } = await openTicket(flavour, 'tech')
    const other = local.instance.priorities.find(({ id }) => id !== stored().priority.id)!
    const select = await combobox('Priority')
    await within(select).findByRole('option', { name: other.name })
    rival({ summary: 'Theirs', tags: ['theirs'], dueOn: '2027-03-01T10:00:00Z' })
    await user.selectOptions(select, other.name)
    expect(await row('Priority').findByText('Saved')).toBeInTheDocument()
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(stored()).toMatchObject({ summary: 'Theirs', tags: ['theirs'], priority: other })
    expect(stored().dueOn).toBe('2027-03-01T10:00:00Z')
  })

  it('isn’t offered to a contact', async () => {
    await openTicket(flavour, 'portal')
    expect(row('Status').queryByRole('combobox')).toBeNull()
    for (const name of ['Status', 'Priority', 'Assigned to', 'Queue']) {
      expect(screen.queryByRole('combobox', { name })).toBeNull()
    }
  })
})

function part(question: Awaited<ReturnType<typeof dialog>>, name: string) {
  return question.getByRole('group', { name })
}
