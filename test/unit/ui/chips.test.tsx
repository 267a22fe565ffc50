// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { DateChip } from '../../../src/ui/date-chip'
import { SelectChip } from '../../../src/ui/select-chip'
import { ToggleChip } from '../../../src/ui/toggle-chip'

function Chips() {
  const [status, setStatus] = useState('')
  const [from, setFrom] = useState<string | null>(null)
  const [on, setOn] = useState(false)
  return (
    <>
      <SelectChip
        label="Status"
        value={status}
        none=""
        options={[
          { value: '', label: 'Any status' },
          { value: 'New', label: 'New' },
        ]}
        onChange={setStatus}
      />
      <DateChip label="Created from" value={from} onChange={setFrom} />
      <ToggleChip on={on} onChange={setOn}>
        Waiting on me
      </ToggleChip>
      <output>{JSON.stringify([status, from, on])}</output>
    </>
  )
}

it('a select chip is a combobox by its label, whatever is chosen', async () => {
  render(<Chips />)
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'New')
  expect(screen.getByRole('combobox', { name: 'Status' })).toHaveValue('New')
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'Any status')
  expect(screen.getByRole('status')).toHaveTextContent('["",null,false]')
})

it('a date chip gives a date, and none when it is emptied', async () => {
  render(<Chips />)
  const field = screen.getByLabelText('Created from')
  await userEvent.type(field, '2026-11-01')
  expect(screen.getByRole('status')).toHaveTextContent('2026-11-01')
  expect(screen.getByText(/2026/, { selector: 'bdi' })).toHaveTextContent('Nov')
  await userEvent.clear(screen.getByLabelText('Created from'))
  expect(screen.getByRole('status')).toHaveTextContent('["",null,false]')
})

it('a toggle chip says whether it is on', async () => {
  render(<Chips />)
  const chip = screen.getByRole('button', { name: 'Waiting on me', pressed: false })
  await userEvent.click(chip)
  expect(chip).toHaveAttribute('aria-pressed', 'true')
})
