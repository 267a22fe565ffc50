// @vitest-environment jsdom
import { createEvent, fireEvent, render, screen } from '@testing-library/react'
import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { useFileDrop } from '../../../src/ui/use-file-drop'

const log = new File(['…'], 'vpn.log')

function Place({ onFiles }: { readonly onFiles: (files: File[]) => void }) {
  const drop = useFileDrop(onFiles)
  return (
    <>
      <div role="group" aria-label={drop.isOver ? 'Over' : 'Away'} {...drop.handlers}>
        <button>Attach</button>
      </div>
      <p>Beside</p>
    </>
  )
}

type Happening = 'dragEnter' | 'dragOver' | 'dragLeave' | 'drop'

/** Lets something happen to an element, and tells whether the browser was left to act on it. */
function drag(what: Happening, to: Element, types = ['Files'], files = [log]): boolean {
  const event = createEvent[what](to)
  Object.defineProperty(event, 'dataTransfer', { value: { types, files, dropEffect: 'none' } })
  return fireEvent(to, event)
}

function show() {
  const onFiles = vi.fn()
  render(<Place onFiles={onFiles} />)
  const place = screen.getByRole('group')
  return { onFiles, place, child: screen.getByRole('button'), beside: screen.getByText('Beside') }
}

it('is under files from the first part they enter to the last they leave', () => {
  const { place, child } = show()
  drag('dragEnter', place)
  drag('dragEnter', child)
  drag('dragLeave', place)
  expect(place).toHaveAccessibleName('Over')
  drag('dragLeave', child)
  expect(place).toHaveAccessibleName('Away')
})

it('takes files that are dropped, and the browser doesn’t', () => {
  const { onFiles, place, child } = show()
  drag('dragEnter', child)
  expect(drag('dragOver', child)).toBe(false)
  expect(drag('drop', child)).toBe(false)
  expect(onFiles).toHaveBeenCalledExactlyOnceWith([log])
  expect(place).toHaveAccessibleName('Away')
})

it('leaves a drag of words to the browser, wherever it is', () => {
  const { onFiles, place, child, beside } = show()
  for (const to of [child, beside]) {
    for (const what of ['dragEnter', 'dragOver', 'drop'] as const) {
      expect(drag(what, to, ['text/plain'], [])).toBe(true)
    }
  }
  expect(place).toHaveAccessibleName('Away')
  expect(onFiles).not.toHaveBeenCalled()
})

it('lets no file take the page’s place when it misses', () => {
  const { onFiles, beside } = show()
  expect(drag('dragOver', beside)).toBe(false)
  expect(drag('drop', beside)).toBe(false)
  expect(onFiles).not.toHaveBeenCalled()
})

it('lets no file take the page’s place after such a place is gone, as what was written there may be on its way', () => {
  render(<Place onFiles={vi.fn()} />).unmount()
  expect(drag('dragOver', document.body)).toBe(false)
  expect(drag('drop', document.body)).toBe(false)
  expect(drag('drop', document.body, ['text/plain'], [])).toBe(true)
})

it('hands over nothing where only folders were dropped', () => {
  const { onFiles, child } = show()
  drag('drop', child, ['Files'], [])
  expect(onFiles).not.toHaveBeenCalled()
})

it('is away once files are elsewhere, whatever was entered and left, and however often', () => {
  const { place, child, beside } = show()
  const step = fc.constantFrom<Happening>('dragEnter', 'dragLeave', 'dragOver')
  fc.assert(
    fc.property(fc.array(fc.tuple(step, fc.boolean())), (steps) => {
      for (const [what, isChild] of steps) drag(what, isChild ? child : place)
      drag('dragOver', beside)
      expect(place).toHaveAccessibleName('Away')
      drag('dragEnter', place)
      expect(place).toHaveAccessibleName('Over')
      drag('dragLeave', place)
      expect(place).toHaveAccessibleName('Away')
    }),
    { numRuns: 50 },
  )
})
