// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { Switch } from '../../../src/ui/switch'

function Internal() {
  const [checked, setChecked] = useState(false)
  return (
    <Switch
      label="Internal note"
      hint="Only colleagues read it"
      checked={checked}
      onChange={setChecked}
    />
  )
}

it('is a switch by its label, turned by a click, by Space and by Enter', async () => {
  render(<Internal />)
  const control = screen.getByRole('switch', { name: 'Internal note' })
  expect(control).not.toBeChecked()
  expect(control).toHaveAccessibleDescription('Only colleagues read it')
  await userEvent.click(screen.getByText('Internal note'))
  expect(control).toBeChecked()
  await userEvent.keyboard(' ')
  expect(control).not.toBeChecked()
  await userEvent.keyboard('{Enter}')
  expect(control).toBeChecked()
  expect(control).toHaveFocus()
})
