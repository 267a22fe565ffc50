// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { SaveState } from '../../../src/ui/save-state'

it('says in words what its icon shows', () => {
  render(<SaveState state="saved" label="Saved" />)
  expect(screen.getByRole('status')).toHaveTextContent(/^Saved$/)
  expect(screen.getByRole('status').querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
})

it('has nothing to say before there is a state', () => {
  render(<SaveState state={null} label="Saved" />)
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
})

it('can be for the eye alone', () => {
  render(<SaveState isSilent state="saved" label="Draft kept" />)
  expect(screen.getByText('Draft kept')).toBeVisible()
  expect(screen.queryByRole('status')).toBeNull()
})
