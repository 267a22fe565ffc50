// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Avatar } from '../../../src/ui/avatar'
import { Badge } from '../../../src/ui/badge'
import { PriorityBars } from '../../../src/ui/priority-bars'
import { Ring } from '../../../src/ui/ring'

it('a badge is its word', () => {
  render(<Badge tone="wait">Waiting on you</Badge>)
  expect(screen.getByText('Waiting on you')).toBeVisible()
})

it('an avatar, bars and a ring are for the eye alone', () => {
  const { container } = render(
    <>
      <Avatar name="Mira Lindqvist" kind="agent" />
      <PriorityBars level={2} />
      <PriorityBars level={4} />
      <Ring share={0.5} tone="calm" />
    </>,
  )
  expect(screen.getByText('ML')).toHaveAttribute('aria-hidden', 'true')
  for (const child of container.children) expect(child).toHaveAttribute('aria-hidden', 'true')
})

it('a ring stays a ring whatever share it is given', () => {
  const { container } = render(
    <>
      <Ring share={7} tone="calm" />
      <Ring share={-1} tone="warn" />
    </>,
  )
  const [full, empty] = container.querySelectorAll('svg')
  expect(full?.querySelectorAll('circle')[1]).toHaveAttribute('stroke-dasharray', '1.000 1')
  expect(empty?.querySelectorAll('circle')).toHaveLength(1)
})
