// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { scrollSideways } from '../../../../src/screens/ticket-list/scroll-sideways'

/** A line that goes on for so many px beyond its end, to the right or, where it is read from there, to the left. */
function lineOf(beyond: number, direction: 'ltr' | 'rtl' = 'ltr'): HTMLElement {
  const line = document.createElement('div')
  line.style.direction = direction
  const [least, most] = direction === 'ltr' ? [0, beyond] : [-beyond, 0]
  let left = 0
  Object.defineProperty(line, 'scrollLeft', {
    get: () => left,
    set: (to: number) => (left = Math.min(Math.max(to, least), most)),
  })
  document.body.append(line)
  return line
}

/** Turns a wheel over the line; gives whether what is around it scrolls. */
function turn(line: HTMLElement, wheel: WheelEventInit): boolean {
  return line.dispatchEvent(new WheelEvent('wheel', { ...wheel, bubbles: true, cancelable: true }))
}

it.each([
  ['ltr', 120, 0, 120],
  ['ltr', 3, 1, 54],
  ['rtl', 120, 0, -120],
] as const)('a wheel goes along the line (%s, %i)', (direction, deltaY, deltaMode, left) => {
  const line = lineOf(300, direction)
  scrollSideways(line)
  expect(turn(line, { deltaY, deltaMode })).toBe(false)
  expect(line.scrollLeft).toBe(left)
})

it('at its end, and where nothing is beyond it, what is around it scrolls', () => {
  const line = lineOf(100)
  scrollSideways(line)
  expect(turn(line, { deltaY: 400 })).toBe(false)
  expect(turn(line, { deltaY: 400 })).toBe(true)
  const short = lineOf(0)
  scrollSideways(short)
  expect(turn(short, { deltaY: 120 })).toBe(true)
})

it('what a wheel can do by itself is left to it', () => {
  const line = lineOf(300)
  const stop = scrollSideways(line)
  expect(turn(line, { deltaX: 120 })).toBe(true)
  expect(turn(line, { deltaY: 120, shiftKey: true })).toBe(true)
  expect(turn(line, { deltaY: 120, ctrlKey: true })).toBe(true)
  stop?.()
  expect(turn(line, { deltaY: 120 })).toBe(true)
  expect(line.scrollLeft).toBe(0)
})
