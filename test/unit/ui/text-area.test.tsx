// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef, useState, type ComponentProps } from 'react'
import { expect, it, vi } from 'vitest'
import { TextArea } from '../../../src/ui/text-area'

function Reply(props: Partial<ComponentProps<typeof TextArea>>) {
  const [value, setValue] = useState('')
  return <TextArea label="Reply" isLabelHidden value={value} onChange={setValue} {...props} />
}

const field = () => screen.getByRole('textbox', { name: 'Reply' })

it('takes several lines: Enter is a line, and Ctrl or ⌘ with it is done', async () => {
  const onModEnter = vi.fn()
  render(<Reply onModEnter={onModEnter} />)
  await userEvent.type(field(), 'Hello{Enter}again')
  expect(field()).toHaveValue('Hello\nagain')
  expect(onModEnter).not.toHaveBeenCalled()
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  await userEvent.keyboard('{Meta>}{Enter}{/Meta}')
  expect(onModEnter).toHaveBeenCalledTimes(2)
  expect(field()).toHaveValue('Hello\nagain')
})

it('takes no Enter that belongs to an input method', () => {
  const onModEnter = vi.fn()
  render(<Reply onModEnter={onModEnter} />)
  fireEvent.keyDown(field(), { key: 'Enter', ctrlKey: true, isComposing: true })
  expect(onModEnter).not.toHaveBeenCalled()
})

const picture = new File(['…'], 'screen.png', { type: 'image/png' })

/** Pastes, and tells whether the browser was left to do it. */
function paste(types: readonly string[], files: readonly File[]): boolean {
  return fireEvent.paste(field(), { clipboardData: { types, files, getData: () => 'words' } })
}

it('hands over pasted files, and leaves a paste of text to the browser', () => {
  const onPasteFiles = vi.fn()
  render(<Reply onPasteFiles={onPasteFiles} />)
  expect(paste(['text/plain'], [])).toBe(true)
  expect(paste(['text/plain', 'text/html', 'Files'], [picture])).toBe(true)
  expect(onPasteFiles).not.toHaveBeenCalled()
  expect(paste(['text/html', 'Files'], [picture])).toBe(false)
  expect(onPasteFiles).toHaveBeenCalledExactlyOnceWith([picture])
})

it('is its caller’s as well, with its words and its wrongs as a description', () => {
  const ref = createRef<HTMLTextAreaElement>()
  render(<Reply ref={ref} hint="Markdown works" error="It is too long" />)
  expect(ref.current).toBe(field())
  expect(field()).toHaveAccessibleDescription('Markdown works It is too long')
  expect(field()).toHaveAttribute('aria-invalid', 'true')
})

it('grows by measure where the browser can’t by itself, and is small again once it is empty', async () => {
  render(<Reply />)
  const area = field()
  Object.defineProperty(area, 'scrollHeight', { configurable: true, value: 140 })
  await userEvent.type(area, 'a')
  expect(area.style.height).toBe('140px')
  Object.defineProperty(area, 'scrollHeight', { value: 0 })
  await userEvent.clear(area)
  expect(area.style.height).toBe('')
})
