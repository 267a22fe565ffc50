// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { printPage } from '../../../src/ui/print-page'

const say = (name: 'beforeprint' | 'afterprint') => window.dispatchEvent(new Event(name))

beforeEach(() => {
  vi.useFakeTimers()
  document.title = 'Tickets'
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('is over when the browser is done, and names the file until then', async () => {
  vi.stubGlobal('print', () => say('beforeprint'))
  const printing = printPage('ticket-7')
  await vi.advanceTimersByTimeAsync(5_000)
  expect(document.title).toBe('ticket-7')
  say('afterprint')
  expect(await printing).toBe(true)
  expect(document.title).toBe('Tickets')
})

it('waits for a browser that asks first', async () => {
  vi.stubGlobal('print', () => setTimeout(() => say('beforeprint'), 600))
  const printing = printPage('ticket-7')
  await vi.advanceTimersByTimeAsync(2_000)
  say('afterprint')
  expect(await printing).toBe(true)
})

it('tells that nothing came of it where the frame drops the call', async () => {
  vi.stubGlobal('print', () => {})
  const printing = printPage('ticket-7')
  await vi.advanceTimersByTimeAsync(1_000)
  expect(await printing).toBe(false)
  expect(document.title).toBe('Tickets')
})
