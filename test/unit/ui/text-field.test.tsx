// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState, type ComponentProps } from 'react'
import { expect, it, vi } from 'vitest'
import { TextField } from '../../../src/ui/text-field'

function Title(props: Partial<ComponentProps<typeof TextField>>) {
  const [value, setValue] = useState('')
  return <TextField label="Title" value={value} onChange={setValue} {...props} />
}

it('is a textbox by its label, seen or not', async () => {
  const { rerender } = render(<Title />)
  await userEvent.click(screen.getByText('Title'))
  expect(screen.getByRole('textbox', { name: 'Title' })).toHaveFocus()
  rerender(<Title isLabelHidden />)
  expect(screen.getByRole('textbox', { name: 'Title' })).toBeVisible()
})

it('has its hint, and what is wrong with it, as its description', () => {
  const { rerender } = render(<Title hint="One line" />)
  const field = screen.getByRole('textbox')
  expect(field).toHaveAccessibleDescription('One line')
  expect(field).toBeValid()
  rerender(<Title hint="One line" error="Write a title" />)
  expect(field).toHaveAccessibleDescription('One line Write a title')
  expect(field).toHaveAttribute('aria-invalid', 'true')
  rerender(<Title error={null} />)
  expect(field).not.toHaveAccessibleDescription()
  expect(field).not.toHaveAttribute('aria-invalid')
})

it('answers Enter, but not the one that an input method takes', async () => {
  const onEnter = vi.fn()
  render(<Title onEnter={onEnter} />)
  const field = screen.getByRole('textbox')
  fireEvent.keyDown(field, { key: 'Enter', isComposing: true })
  // Safari's, after the composition.
  fireEvent.keyDown(field, { key: 'Enter', keyCode: 229 })
  expect(onEnter).not.toHaveBeenCalled()
  await userEvent.type(field, 'VPN{Enter}')
  expect(onEnter).toHaveBeenCalledOnce()
  expect(field).toHaveValue('VPN')
})

it('reads in the direction of what is written, and empty in that of the page', async () => {
  render(<Title placeholder="One line" />)
  const field = screen.getByRole('textbox')
  expect(field).not.toHaveAttribute('dir')
  await userEvent.type(field, 'مشكلة')
  expect(field).toHaveAttribute('dir', 'auto')
})

it('can be a date, and say that it is needed', () => {
  render(<Title type="date" value="2026-11-30" isRequired />)
  const field = screen.getByLabelText('Title')
  expect(field).toHaveValue('2026-11-30')
  expect(field).toBeRequired()
  expect(field).not.toHaveAttribute('dir')
})
