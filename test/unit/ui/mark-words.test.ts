// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { markWords } from '../../../src/ui/mark-words'

/** What jsdom hasn't: the browser's register of highlights. */
const highlights = new Map<string, Set<Range>>()

beforeEach(() => {
  highlights.clear()
  vi.stubGlobal(
    'Highlight',
    class extends Set<Range> {
      constructor(...ranges: Range[]) {
        super(ranges)
      }
    },
  )
  vi.stubGlobal('CSS', { highlights })
})

afterEach(() => vi.unstubAllGlobals())

const marked = () => [...(highlights.get('found') ?? [])].map(String)

function screenOf(...texts: string[]) {
  const screen = document.createElement('main')
  for (const text of texts) {
    const element = screen.appendChild(document.createElement('p'))
    element.className = 'written'
    element.textContent = text
  }
  return screen
}

it('marks every place of every word, in its own case, and in the texts that count alone', () => {
  const screen = screenOf('Printer jams', 'The printer, the PRINTER!')
  screen.appendChild(document.createElement('p')).textContent = 'printer'
  markWords(screen, '.written', [/printer/iu, /jam/iu])
  expect(marked()).toEqual(['Printer', 'jam', 'printer', 'PRINTER'])
})

it('marks the longer of two words that begin alike', () => {
  markWords(screenOf('A printer prints'), '.written', [/print/iu, /printer/iu])
  expect(marked()).toEqual(['printer', 'print'])
})

it('marks what comes later, and nothing any more once it is told to stop', async () => {
  const screen = screenOf('VPN drops')
  const stop = markWords(screen, '.written', [/vpn/iu])
  screen.append(...screenOf('The vpn again').children)
  await vi.waitFor(() => expect(marked()).toEqual(['VPN', 'vpn']))
  stop()
  expect(highlights.size).toBe(0)
  screen.append(...screenOf('vpn').children)
  await new Promise((resolve) => requestAnimationFrame(resolve))
  expect(highlights.size).toBe(0)
})

it('leaves a browser without highlights as it is', () => {
  vi.stubGlobal('Highlight', undefined)
  expect(() => markWords(screenOf('VPN'), '.written', [/vpn/iu])()).not.toThrow()
})

it('marks no more than a few hundred places', () => {
  markWords(screenOf('a'.repeat(10_000)), '.written', [/a/iu])
  expect(marked()).toHaveLength(500)
})
