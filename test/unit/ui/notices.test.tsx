// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { EmptyState } from '../../../src/ui/empty-state'
import { Notice } from '../../../src/ui/notice'

it('alerts of what is bad, and tells the rest politely', () => {
  const { rerender } = render(<Notice tone="bad" title="It can’t be reached" />)
  expect(screen.getByRole('alert')).toHaveTextContent('It can’t be reached')
  rerender(<Notice tone="warn" title="4 minutes left" />)
  expect(screen.getByRole('status')).toHaveTextContent('4 minutes left')
})

it('an empty place offers its way out', async () => {
  const onAction = vi.fn()
  render(
    <EmptyState icon="∅" title="None" advice="Try fewer words." action="Clear" {...{ onAction }} />,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Clear' }))
  expect(onAction).toHaveBeenCalledOnce()
})

it('half a way out is a type error', () => {
  // @ts-expect-error: words for an action and nothing that it does
  const half = <EmptyState icon="∅" title="None" advice="Try fewer words." action="Clear" />
  expect(half).toBeTruthy()
})
