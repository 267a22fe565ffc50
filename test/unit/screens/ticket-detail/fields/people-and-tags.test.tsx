// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { flavours } from '../../../../local-deskdirector/flavour'
import { fullName } from '../../../../local-deskdirector/people'
import { button, combobox, openTicket, row, withCleanStorage } from '../at-work'

withCleanStorage()

describe.each(flavours)('who works on a ticket (%s)', (flavour) => {
  it('is nobody, one, or several, of whom none goes unseen', async () => {
    const { user, stored, local } = await openTicket(flavour, 'tech', (world, id) => {
      world.local.instance.tickets.get(Number(id))!.assignedAgents = []
    })
    const [one = '', two = ''] = local.instance.agents.map(fullName)
    const assigned = () => stored().assignedAgents.map(({ name }) => name)
    const saved = () => row('Assigned to').findByText('Saved')
    const select = await combobox('Assigned to')
    expect(select).toHaveDisplayValue('Nobody yet')

    await within(select).findByRole('option', { name: one })
    await user.selectOptions(select, one)
    await saved()
    expect(assigned()).toEqual([one])
    await user.selectOptions(select, two)
    await saved()
    expect(assigned()).toEqual([two])

    await user.click(button('Add another'))
    expect(select).toHaveFocus()
    expect(within(select).queryByRole('option', { name: two })).toBeNull()
    await user.selectOptions(select, one)
    await screen.findByRole('button', { name: `Remove ${one}` })
    await saved()
    expect(assigned()).toEqual([two, one])

    await user.click(button(`Remove ${two}`))
    await saved()
    expect(assigned()).toEqual([one])
    expect(select).toHaveDisplayValue(one)
    expect(select).toHaveFocus()
    await user.selectOptions(select, 'Nobody yet')
    await saved()
    expect(assigned()).toEqual([])
  }, 40_000)
})

describe('tags', () => {
  it('are added by Enter and taken away by their buttons', async () => {
    const { user, stored } = await openTicket('tokity', 'tech', (world, id) => {
      world.local.instance.tickets.get(Number(id))!.tags = ['vpn']
    })
    const field = await screen.findByRole('textbox', { name: 'Add a tag' })
    await user.type(field, ' wi-fi {Enter}')
    await row('Tags').findByText('Saved')
    expect(stored().tags).toEqual(['vpn', 'wi-fi'])
    expect(field).toHaveValue('')
    await user.type(field, 'vpn{Enter}')
    await user.click(button('Remove tag vpn'))
    await user.click(button('Remove tag wi-fi'))
    expect(screen.queryByRole('button', { name: /^Remove tag/ })).toBeNull()
    await row('Tags').findByText('Saved')
    expect(stored().tags).toEqual([])
    expect(field).toHaveFocus()
  })
})

describe('the due date', () => {
  it('is set, changed and taken away, and never half of it', async () => {
    const { user, stored } = await openTicket('psa', 'tech', (world, id) => {
      world.local.instance.tickets.get(Number(id))!.dueOn = null
    })
    const saved = () => row('Due').findByText('Saved')
    await user.click(await screen.findByRole('button', { name: 'Set a due date' }))
    const date = screen.getByLabelText('Due')
    expect(date).toHaveFocus()
    await user.click(button('Save due date'))
    expect(date).toHaveAccessibleDescription('A due date needs a day and a time.')
    fireEvent.change(date, { target: { value: '2027-03-04' } })
    fireEvent.change(screen.getByLabelText('Due time'), { target: { value: '09:30' } })
    await user.click(button('Save due date'))
    await saved()
    expect(Date.parse(stored().dueOn!)).toBe(new Date(2027, 2, 4, 9, 30).valueOf())

    await user.click(button('Change due date'))
    expect(screen.getByLabelText('Due')).toHaveValue('2027-03-04')
    expect(screen.getByLabelText('Due time')).toHaveValue('09:30')
    await user.keyboard('{Escape}')
    expect(button('Change due date')).toHaveFocus()
    await user.click(button('Change due date'))
    await user.click(button('No due date'))
    await screen.findByRole('button', { name: 'Set a due date' })
    await saved()
    expect(stored().dueOn).toBeNull()
  })
})
