// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { SearchField } from '../../../src/ui/search-field'

function Search() {
  const [value, setValue] = useState('')
  return (
    <SearchField
      label="Search tickets"
      clearLabel="Clear search"
      shortcut="/"
      value={value}
      onChange={setValue}
    />
  )
}

it('is a searchbox by its label, and Enter changes nothing', async () => {
  render(<Search />)
  const field = screen.getByRole('searchbox', { name: 'Search tickets' })
  await userEvent.type(field, 'printer{Enter}')
  expect(field).toHaveValue('printer')
})

it('is emptied by its button and by Escape', async () => {
  render(<Search />)
  const field = screen.getByRole('searchbox', { name: 'Search tickets' })
  expect(screen.queryByRole('button')).toBeNull()
  await userEvent.type(field, 'printer')
  expect(field).toHaveAccessibleName('Search tickets')
  await userEvent.click(screen.getByRole('button', { name: 'Clear search' }))
  expect(field).toHaveValue('')
  expect(field).toHaveFocus()
  await userEvent.type(field, 'vpn{Escape}')
  expect(field).toHaveValue('')
})
