// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Dialog } from '../../../src/ui/dialog'
import { UrgentWords } from '../../../src/ui/urgent-words'

const shown = (words: string | null, isOpen = true) => (
  <UrgentWords value={words}>
    {isOpen && (
      <Dialog title="Close ticket" onClose={() => {}}>
        The work on this ticket is over.
      </Dialog>
    )}
  </UrgentWords>
)

const said = () => within(screen.getByRole('dialog')).queryByRole('status')

it('a dialog says what comes while it is open, and says it no more when that is over', () => {
  const { rerender } = render(shown(''))
  expect(said()).toBeEmptyDOMElement()
  rerender(shown('2 minutes left'))
  expect(said()).toHaveTextContent(/^2 minutes left$/)
  rerender(shown(''))
  expect(said()).toBeEmptyDOMElement()
})

it('a dialog doesn’t repeat what was said before it opened', () => {
  const { rerender } = render(shown('2 minutes left', false))
  rerender(shown('2 minutes left'))
  expect(said()).toBeEmptyDOMElement()
  rerender(shown('1 minute left'))
  expect(said()).toHaveTextContent(/^1 minute left$/)
})

it('a dialog has no place for such words where there never are any', () => {
  render(shown(null))
  expect(said()).toBeNull()
})
