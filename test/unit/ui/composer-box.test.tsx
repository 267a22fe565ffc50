// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import axe from 'axe-core'
import { expect, it } from 'vitest'
import { Button } from '../../../src/ui/button'
import { ComposerBox } from '../../../src/ui/composer-box'
import { FilePicker } from '../../../src/ui/file-picker'
import { SaveState } from '../../../src/ui/save-state'
import { Switch } from '../../../src/ui/switch'
import { TextArea } from '../../../src/ui/text-area'

function Composer({ isInternal }: { readonly isInternal: boolean }) {
  const nothing = () => undefined
  return (
    <ComposerBox
      tone={isInternal ? 'internal' : 'plain'}
      isOver={false}
      header={isInternal ? 'Not visible to the contact' : undefined}
      footer={
        <>
          <FilePicker label="Attach" onFiles={nothing} />
          <Switch label="Internal note" checked={isInternal} onChange={nothing} />
          <SaveState state="saved" label="Draft kept" />
          <Button variant="primary">Send reply</Button>
        </>
      }
    >
      <TextArea label="Reply" isLabelHidden value="" onChange={nothing} />
    </ComposerBox>
  )
}

it('holds what is written and what is done with it', () => {
  render(<Composer isInternal={false} />)
  expect(screen.getByRole('textbox', { name: 'Reply' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Send reply' })).toBeVisible()
  expect(screen.queryByRole('group')).toBeNull()
})

it('an internal one says so, to screen readers too', () => {
  render(<Composer isInternal />)
  expect(screen.getByRole('group', { name: 'Not visible to the contact' })).toContainElement(
    screen.getByRole('textbox', { name: 'Reply' }),
  )
})

it('keeps the field and its focus when it turns internal', () => {
  const { rerender } = render(<Composer isInternal={false} />)
  const field = screen.getByRole('textbox')
  field.focus()
  rerender(<Composer isInternal />)
  expect(screen.getByRole('textbox')).toBe(field)
  expect(field).toHaveFocus()
})

it('has no fault that axe finds, plain or internal', async () => {
  for (const isInternal of [false, true]) {
    const { container, unmount } = render(<Composer isInternal={isInternal} />)
    expect((await axe.run(container)).violations).toEqual([])
    unmount()
  }
})
