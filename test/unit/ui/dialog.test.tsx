// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { StrictMode, useState, type ReactNode } from 'react'
import { expect, it, vi } from 'vitest'
import { Dialog } from '../../../src/ui/dialog'
import { FilePicker } from '../../../src/ui/file-picker'
import { TextField } from '../../../src/ui/text-field'

/** Keeps what is written in the dialog, as its caller must, and counts how often it was asked to close. */
function Closing({
  onClose,
  children,
}: {
  readonly onClose: () => void
  readonly children: (words: ReactNode) => ReactNode
}) {
  const [isOpen, setIsOpen] = useState(false)
  const [words, setWords] = useState('')
  function close() {
    onClose()
    setIsOpen(false)
  }
  return (
    <div>
      {!isOpen && words === 'done' ? (
        <button>Reopen ticket</button>
      ) : (
        <button onClick={() => setIsOpen(true)}>Close ticket</button>
      )}
      {isOpen && (
        <Dialog title="Close this ticket" onClose={close} actions={<button>Close it</button>}>
          {children(<TextField label="What helped" value={words} onChange={setWords} />)}
        </Dialog>
      )}
    </div>
  )
}

async function open(children: (words: ReactNode) => ReactNode = (words) => words) {
  const user = userEvent.setup()
  const onClose = vi.fn()
  render(
    <StrictMode>
      <main>
        <Closing onClose={onClose}>{children}</Closing>
      </main>
    </StrictMode>,
  )
  await user.click(screen.getByRole('button', { name: 'Close ticket' }))
  return { user, onClose, dialog: screen.getByRole('dialog', { name: 'Close this ticket' }) }
}

it('is open without showModal, named by its heading, with the focus in its first field', async () => {
  const { dialog } = await open()
  expect(dialog).toBeVisible()
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Close this ticket')
  expect(screen.getByRole('textbox', { name: 'What helped' })).toHaveFocus()
  expect(dialog.querySelector('form')).toBeNull()
})

it('opens modally where the browser can', async () => {
  const showModal = vi.fn(function (this: HTMLDialogElement) {
    this.open = true
  })
  Object.assign(HTMLDialogElement.prototype, { showModal })
  try {
    await open()
    expect(showModal).toHaveBeenCalled()
  } finally {
    Reflect.deleteProperty(HTMLDialogElement.prototype, 'showModal')
  }
})

it('has the focus on its heading where there is no field to write in', async () => {
  await open(() => <FilePicker label="Attach" onFiles={() => undefined} />)
  expect(screen.getByRole('heading', { level: 2 })).toHaveFocus()
})

it('is closed by Escape and by a click beside it; the focus goes back, and what was written stays', async () => {
  const { user, onClose, dialog } = await open()
  await user.type(screen.getByRole('textbox'), 'A restart{Escape}')
  expect(onClose).toHaveBeenCalledTimes(1)
  expect(dialog).not.toBeInTheDocument()
  const opener = screen.getByRole('button', { name: 'Close ticket' })
  expect(opener).toHaveFocus()
  await user.click(opener)
  expect(screen.getByRole('textbox')).toHaveValue('A restart')
  await user.click(screen.getByRole('dialog'))
  expect(onClose).toHaveBeenCalledTimes(2)
  expect(opener).toHaveFocus()
})

it('keeps its Escape from the page, and leaves one that a field or an input method has used', async () => {
  const onPageKey = vi.fn()
  window.addEventListener('keydown', onPageKey)
  const { user, onClose } = await open((words) => (
    <>
      {words}
      <input aria-label="Search" onKeyDown={(event) => event.preventDefault()} />
    </>
  ))
  fireEvent.keyDown(screen.getByLabelText('Search'), { key: 'Escape' })
  fireEvent.keyDown(screen.getByLabelText('What helped'), { key: 'Escape', isComposing: true })
  expect(onClose).not.toHaveBeenCalled()
  onPageKey.mockClear()
  await user.keyboard('{Escape}')
  expect(onClose).toHaveBeenCalledTimes(1)
  expect(onPageKey).not.toHaveBeenCalled()
  window.removeEventListener('keydown', onPageKey)
})

it('stays when a selection that began inside is let go beside it, or a press is on its words', async () => {
  const { user, onClose, dialog } = await open()
  await user.pointer([
    { keys: '[MouseLeft>]', target: screen.getByRole('textbox') },
    { keys: '[/MouseLeft]', target: dialog },
  ])
  fireEvent.click(screen.getByRole('heading', { level: 2 }))
  expect(onClose).not.toHaveBeenCalled()
})

it('hears the browser’s own wish to close, but not a file chooser that was left', async () => {
  const { onClose, dialog } = await open((words) => (
    <>
      {words}
      <FilePicker label="Attach" onFiles={() => undefined} />
    </>
  ))
  fireEvent(screen.getByLabelText('Attach'), new Event('cancel', { bubbles: true }))
  expect(onClose).not.toHaveBeenCalled()
  const wish = new Event('cancel', { cancelable: true })
  fireEvent(dialog, wish)
  expect(wish.defaultPrevented).toBe(true)
  expect(onClose).toHaveBeenCalledTimes(1)
})

it('hears that the browser has closed it unasked, and no echo of an earlier closing', async () => {
  const { onClose, dialog } = await open()
  fireEvent(dialog, new Event('close'))
  expect(onClose).not.toHaveBeenCalled()
  dialog.removeAttribute('open')
  fireEvent(dialog, new Event('close'))
  expect(onClose).toHaveBeenCalledTimes(1)
})

it('gives the focus to what stands in the place of the button that opened it', async () => {
  const { user } = await open()
  await user.type(screen.getByRole('textbox'), 'done{Escape}')
  expect(screen.getByRole('button', { name: 'Reopen ticket' })).toHaveFocus()
})
