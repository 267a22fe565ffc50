// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Countdown } from '../../../src/ui/countdown'
import { ProgressBar } from '../../../src/ui/progress-bar'

it('tells its share in percent, whatever it is given', () => {
  const { rerender } = render(<ProgressBar label="Upload" value={0} />)
  const bar = screen.getByRole('progressbar', { name: 'Upload' })
  fc.assert(
    fc.property(fc.double({ noNaN: true }), (value) => {
      rerender(<ProgressBar label="Upload" value={value} />)
      const now = Number(bar.getAttribute('aria-valuenow'))
      expect(now).toBe(Math.round(Math.min(1, Math.max(0, value)) * 100))
    }),
  )
})

it.each([null, NaN])('has no share where none is known (%s)', (value) => {
  render(<ProgressBar label="Upload" value={value} />)
  expect(screen.getByRole('progressbar')).not.toHaveAttribute('aria-valuenow')
})

it('counts down in whole seconds, for the eye alone', () => {
  const { rerender } = render(<Countdown seconds={4.2} total={5} />)
  expect(screen.getByText('5')).toHaveAttribute('aria-hidden', 'true')
  rerender(<Countdown seconds={-1} total={0} />)
  expect(screen.getByText('0')).toBeVisible()
})
