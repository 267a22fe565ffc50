// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest'
import { dress } from '../../../../src/screens/ticket-list/dress'

afterEach(() => vi.unstubAllGlobals())

it('dresses the list below what other screens wear, whose rules win', () => {
  class Sheet {
    replaceSync() {}
  }
  vi.stubGlobal('CSSStyleSheet', Sheet)
  const another = new Sheet()
  const sheets = [another]
  Object.defineProperty(document, 'adoptedStyleSheets', { configurable: true, get: () => sheets })
  dress()
  expect(sheets).toEqual([expect.any(Sheet), another])
  expect(sheets[0]).not.toBe(another)
})
