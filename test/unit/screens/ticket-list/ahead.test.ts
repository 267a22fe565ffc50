// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

const others = [{ name: 'another screen’s' }]
let sheets: unknown[]
let whenIdle: () => void

beforeEach(() => {
  vi.resetModules()
  sheets = [...others]
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync() {}
    },
  )
  vi.stubGlobal('requestIdleCallback', (act: () => void) => (whenIdle = act))
  Object.defineProperty(document, 'adoptedStyleSheets', { configurable: true, get: () => sheets })
})
afterEach(() => vi.unstubAllGlobals())

const load = () => import('../../../../src/screens/ticket-list/ahead')

it('dresses nothing before the browser has time, or the list asks', async () => {
  await load()
  expect(sheets).toEqual(others)
})

it.each(['the browser has time', 'the list asks'])(
  'dresses the list once, if %s first, and below what other screens wear',
  async (first) => {
    const { dress } = await load()
    if (first === 'the list asks') dress()
    whenIdle()
    dress()
    expect(sheets).toHaveLength(2)
    expect(sheets[1]).toBe(others[0])
  },
)

it('dresses the list where the browser can’t tell that it has time', async () => {
  vi.stubGlobal('requestIdleCallback', undefined)
  const { dress } = await load()
  dress()
  expect(sheets).toHaveLength(2)
})
