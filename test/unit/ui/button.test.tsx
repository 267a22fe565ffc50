// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { Button } from '../../../src/ui/button'
import { LinkButton } from '../../../src/ui/link-button'

it('does its work on a click, on Enter and on Space, and never submits', async () => {
  const user = userEvent.setup()
  const onClick = vi.fn()
  render(<Button onClick={onClick}>Close ticket</Button>)
  const button = screen.getByRole('button', { name: 'Close ticket' })
  await user.click(button)
  await user.keyboard('{Enter} ')
  expect(onClick).toHaveBeenCalledTimes(3)
  expect(button).toHaveAttribute('type', 'button')
})

it('while busy keeps the focus and does nothing', async () => {
  const user = userEvent.setup()
  const onClick = vi.fn()
  render(
    <Button busy onClick={onClick}>
      Try again
    </Button>,
  )
  const button = screen.getByRole('button', { name: 'Try again' })
  await user.click(button)
  expect(onClick).not.toHaveBeenCalled()
  expect(button).toHaveAttribute('aria-disabled', 'true')
  expect(button).toHaveFocus()
})

it('as a link out of the page hands over neither opener nor referrer', () => {
  render(<LinkButton href="https://acme.example/">Open in DeskDirector</LinkButton>)
  expect(screen.getByRole('link')).toHaveAttribute('rel', 'noopener noreferrer')
})
