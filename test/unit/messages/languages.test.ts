import { describe, expect, it } from 'vitest'
import { wordsFor } from '../../../src/messages/languages'

const spoken = async (...wished: string[]) => (await wordsFor(wished))?.language ?? 'en'

describe('the language', () => {
  it.each([
    ['de', ['de']],
    ['pt', ['pt-BR']],
    ['ja', ['ja-JP', 'en']],
    ['ar', ['ar_EG']],
    ['fr', ['FR-ca']],
    ['nl', ['xx', 'nl']],
    ['en', ['en-GB', 'de']],
    ['en', ['xx']],
    ['en', []],
    ['en', ['constructor', '']],
  ])('is %s for %j', async (language, wished) => {
    expect(await spoken(...wished)).toBe(language)
  })
})
