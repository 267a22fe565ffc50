// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { combobox, openTicket, row, withCleanStorage } from '../at-work'

withCleanStorage()

describe('a field that is chosen', () => {
  it('has what the ticket has among its choices when they don’t load, which can be tried again', async () => {
    const { user, stored, local } = await openTicket('tokity', 'tech', ({ local: { faults } }) =>
      faults.add({
        match: { path: /\/priorities/ },
        times: 1,
        fault: { kind: 'status', status: 500 },
      }),
    )
    const select = await combobox('Priority')
    expect(select).toHaveDisplayValue(stored().priority.name)
    await user.click(
      await screen.findByRole('button', { name: 'Try again to load the choices for Priority' }),
    )
    for (const { name } of local.instance.priorities) {
      expect(await within(select).findByRole('option', { name })).toBeInTheDocument()
    }
    expect(screen.queryByText(/choices didn’t load/)).toBeNull()
  })

  it('is withdrawn where the instance refuses, with its words', async () => {
    const shown = await openTicket('psa', 'tech')
    const { user, stored, local } = shown
    const other = local.instance.priorities.find(({ id }) => id !== stored().priority.id)!
    const select = await combobox('Priority')
    await within(select).findByRole('option', { name: other.name })
    shown.spoil({ kind: 'status', status: 403, body: { message: 'Read only.' } })
    await user.selectOptions(select, other.name)
    expect(await screen.findByRole('alert')).toHaveTextContent('“Read only.”')
    expect(row('Priority').queryByRole('combobox')).toBeNull()
    expect(row('Priority').getAllByRole('definition')[0]).toHaveFocus()
    expect(row('Priority').getByText(stored().priority.name)).toBeInTheDocument()
    expect(screen.getByText(/^Priority can’t be changed here/)).toHaveTextContent('“Read only.”')
  })

  it('ends with what was chosen last, however quickly', async () => {
    const shown = await openTicket('tokity', 'tech')
    const { user, stored, local } = shown
    const [first, second] = local.instance.priorities.filter(
      ({ id }) => id !== stored().priority.id,
    )
    const select = await combobox('Priority')
    await within(select).findByRole('option', { name: second!.name })
    shown.spoil({ kind: 'latency', ms: 700 }, { times: 9 })
    await user.selectOptions(select, first!.name)
    await user.selectOptions(select, second!.name)
    expect(select).toHaveDisplayValue(second!.name)
    expect(await row('Priority').findByText('Saved')).toBeInTheDocument()
    expect(stored().priority.name).toBe(second!.name)
    expect(shown.writes()).toHaveLength(2)
  })

  it('is walked over by keys, and saved where they come to rest', async () => {
    const shown = await openTicket('tokity', 'tech')
    const { local, stored, writes } = shown
    const [first, second] = local.instance.priorities.filter(
      ({ id }) => id !== stored().priority.id,
    )
    const select = await combobox('Priority')
    await within(select).findByRole('option', { name: second!.name })
    for (const { id } of [first!, second!]) {
      fireEvent.keyDown(select, { key: 'ArrowDown' })
      fireEvent.change(select, { target: { value: String(id) } })
    }
    expect(select).toHaveDisplayValue(second!.name)
    expect(row('Priority').queryByText('Saving')).toBeNull()
    fireEvent.blur(select)
    expect(await row('Priority').findByText('Saved')).toBeInTheDocument()
    expect(writes()).toHaveLength(1)
    expect(stored().priority.name).toBe(second!.name)

    fireEvent.keyDown(select, { key: 'ArrowUp' })
    fireEvent.change(select, { target: { value: String(first!.id) } })
    await waitFor(() => expect(stored().priority.name).toBe(first!.name), { timeout: 8_000 })
  })

  it('has nothing that fails an accessibility check, problems included', async () => {
    const shown = await openTicket('tokity', 'tech')
    const select = await combobox('Priority')
    const other = shown.local.instance.priorities.find(
      ({ id }) => id !== shown.stored().priority.id,
    )!
    await within(select).findByRole('option', { name: other.name })
    shown.spoil({ kind: 'status', status: 400 })
    await shown.user.selectOptions(select, other.name)
    await screen.findByRole('alert')
    const { violations } = await axe.run(shown.container)
    expect(violations.map(({ id }) => id).filter((id) => id !== 'region')).toEqual([])
  })
})
