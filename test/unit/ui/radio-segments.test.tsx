// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { RadioSegments } from '../../../src/ui/radio-segments'

function States() {
  const [value, setValue] = useState<'open' | 'closed' | 'any'>('open')
  return (
    <RadioSegments
      legend="Which tickets"
      value={value}
      options={[
        { value: 'open', label: 'Open', count: '18' },
        { value: 'closed', label: 'Closed' },
        { value: 'any', label: 'All' },
      ]}
      onChange={setValue}
    />
  )
}

it('names each radio by its label alone and tells the count beside it', () => {
  render(<States />)
  expect(screen.getByRole('group', { name: 'Which tickets' })).toBeVisible()
  const open = screen.getByRole('radio', { name: 'Open' })
  expect(open).toBeChecked()
  expect(open).toHaveAccessibleDescription('18')
  expect(screen.getByRole('radio', { name: 'Closed' })).not.toHaveAccessibleDescription()
})

it('moves with the arrow keys', async () => {
  render(<States />)
  await userEvent.tab()
  expect(screen.getByRole('radio', { name: 'Open' })).toHaveFocus()
  await userEvent.keyboard('{ArrowRight}')
  expect(screen.getByRole('radio', { name: 'Closed' })).toBeChecked()
})
