// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest'
import { speak } from '../../../src/app/speak'
import { en } from '../../../src/messages/en'
import { wordsFor } from '../../../src/messages/languages'

vi.mock('../../../src/messages/languages')

afterEach(() => {
  vi.useRealTimers()
})

const { documentElement } = document

it('speaks as the menu item asks, before what the browser prefers', async () => {
  vi.mocked(wordsFor).mockResolvedValue({ ...en, language: 'ar' })
  expect((await speak('ar')).language).toBe('ar')
  expect(vi.mocked(wordsFor).mock.lastCall?.[0]).toEqual(['ar', ...navigator.languages])
  expect(documentElement).toHaveAttribute('lang', 'ar')
  expect(documentElement).toHaveAttribute('dir', 'rtl')
})

it('speaks English where the words fail', async () => {
  vi.mocked(wordsFor).mockRejectedValue(new Error('gone'))
  expect(await speak('de')).toBe(en)
  expect(documentElement).toHaveAttribute('dir', 'ltr')
})

it('doesn’t keep a page waiting for words that never come', async () => {
  vi.useFakeTimers()
  vi.mocked(wordsFor).mockReturnValue(new Promise(() => undefined))
  const speaking = speak('ja')
  await vi.advanceTimersByTimeAsync(10_000)
  expect(await speaking).toBe(en)
  expect(documentElement).toHaveAttribute('lang', 'en')
})
