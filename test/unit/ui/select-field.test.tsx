// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it, vi } from 'vitest'
import { SelectField } from '../../../src/ui/select-field'
import type { SaveStateName } from '../../../src/ui/save-state'

const options = [
  { value: 'new', label: 'New' },
  { value: 'doing', label: 'In progress' },
]

function Status({
  start = 'new',
  state = null,
  onChange = () => undefined,
}: {
  readonly start?: string
  readonly state?: SaveStateName | null
  readonly onChange?: (value: string) => void
}) {
  const [value, setValue] = useState(start)
  function choose(next: string) {
    setValue(next)
    onChange(next)
  }
  const words = { saving: 'Saving…', saved: 'Saved', 'not-saved': 'Not saved' }
  return (
    <SelectField
      label="Status"
      value={value}
      options={options}
      onChange={choose}
      state={state}
      stateLabel={state === null ? undefined : words[state]}
    />
  )
}

const field = () => screen.getByRole('combobox', { name: 'Status' })

it('is a combobox by its label that tells what was chosen', async () => {
  const onChange = vi.fn()
  render(<Status onChange={onChange} />)
  await userEvent.selectOptions(field(), 'In progress')
  expect(onChange).toHaveBeenCalledExactlyOnceWith('doing')
  expect(field()).toHaveDisplayValue('In progress')
})

it('while saving keeps its choice, the focus, and its being open to change', async () => {
  const { rerender } = render(<Status />)
  await userEvent.selectOptions(field(), 'In progress')
  field().focus()
  rerender(<Status state="saving" />)
  expect(field()).toHaveAttribute('aria-busy', 'true')
  expect(field()).toBeEnabled()
  expect(field()).toHaveFocus()
  expect(field()).toHaveDisplayValue('In progress')
  rerender(<Status state="saved" />)
  expect(field()).not.toHaveAttribute('aria-busy')
})

it('says each state once, in a place that was there before it', () => {
  const { rerender } = render(<Status />)
  const said = screen.getByRole('status')
  expect(said).toBeEmptyDOMElement()
  const watch = new MutationObserver(() => undefined)
  rerender(<Status state="saving" />)
  expect(said).toHaveTextContent(/^Saving…$/)
  watch.observe(said, { childList: true, characterData: true, subtree: true })
  rerender(<Status state="saving" />)
  expect(watch.takeRecords()).toEqual([])
  rerender(<Status state="not-saved" />)
  expect(watch.takeRecords()).not.toEqual([])
  expect(said).toHaveTextContent(/^Not saved$/)
})

it('shows nothing, and not the first choice, for a value that is none', () => {
  render(<Status start="gone" />)
  expect(field()).toHaveValue('gone')
  expect(field()).toHaveDisplayValue('')
})
