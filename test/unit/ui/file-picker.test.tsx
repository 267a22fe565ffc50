// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { FilePicker } from '../../../src/ui/file-picker'

const log = new File(['…'], 'vpn.log', { type: 'text/plain' })
const picture = new File(['…'], 'screen.png', { type: 'image/png' })

it('is a file input by its label, which keeps the focus', async () => {
  const onFiles = vi.fn()
  render(<FilePicker label="Attach" multiple onFiles={onFiles} />)
  const input = screen.getByLabelText('Attach', { selector: 'input' })
  await userEvent.tab()
  expect(input).toHaveFocus()
  await userEvent.upload(input, [log, picture])
  expect(onFiles).toHaveBeenCalledExactlyOnceWith([log, picture])
  expect(input).toHaveFocus()
})

it('takes the same file again', async () => {
  const onFiles = vi.fn()
  render(<FilePicker label="Attach" onFiles={onFiles} />)
  await userEvent.upload(screen.getByLabelText('Attach'), log)
  expect(screen.getByLabelText('Attach')).toHaveValue('')
  await userEvent.upload(screen.getByLabelText('Attach'), log)
  expect(onFiles).toHaveBeenCalledTimes(2)
})

it('hands over nothing when nothing was chosen', async () => {
  const onFiles = vi.fn()
  render(<FilePicker label="Attach" accept="image/*" onFiles={onFiles} />)
  await userEvent.upload(screen.getByLabelText('Attach'), [])
  expect(onFiles).not.toHaveBeenCalled()
})
