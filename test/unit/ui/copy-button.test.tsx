// @vitest-environment jsdom
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { CopyButton } from '../../../src/ui/copy-button'

const refused = () => Promise.reject(new DOMException('', 'NotAllowedError'))
// jsdom has no execCommand at all.
const execCommand = vi.fn<(name: string) => boolean>()
Object.defineProperty(document, 'execCommand', { value: execCommand })
afterEach(() => execCommand.mockReset())

function show(writeText: (text: string) => Promise<void>) {
  const user = userEvent.setup()
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(writeText)
  render(<CopyButton text="#20480" label="Copy number" copiedLabel="Number copied" />)
  return user
}

it('copies, says so, and says it no longer after a while', async () => {
  const written: string[] = []
  const user = show(async (text) => void written.push(text))
  await user.click(screen.getByRole('button', { name: 'Copy number' }))
  expect(written).toEqual(['#20480'])
  expect(await screen.findByRole('status')).toHaveTextContent('Number copied')
  await waitFor(() => expect(screen.getByRole('button', { name: 'Copy number' })).toBeVisible(), {
    timeout: 4_000,
  })
})

it('copies by selection where the frame refuses the clipboard, and leaves the focus where it was', async () => {
  const user = show(refused)
  let selected = ''
  execCommand.mockImplementation(() => {
    selected = document.querySelector('textarea')?.value ?? ''
    return true
  })
  await user.click(screen.getByRole('button', { name: 'Copy number' }))
  expect(await screen.findByRole('button', { name: 'Number copied' })).toHaveFocus()
  expect(selected).toBe('#20480')
  expect(document.querySelector('textarea')).toBeNull()
})

it('shows the text to be copied by hand where nothing is allowed', async () => {
  const user = show(refused)
  execCommand.mockReturnValue(false)
  await user.click(screen.getByRole('button', { name: 'Copy number' }))
  expect(await screen.findByRole('textbox', { name: 'Copy number' })).toHaveValue('#20480')
})
