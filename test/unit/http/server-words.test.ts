import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { serverWords, withoutTokens } from '../../../src/http/server-words'

describe('an instance’s own words', () => {
  it.each([
    [{ errorCode: 'Unauthorized' }, 'Unauthorized'],
    [{ error: 'invalid', errorDescription: 'Pick another queue' }, 'Pick another queue'],
    [{ title: 'Bad Request', detail: 'Title is too long' }, 'Title is too long'],
    [{ message: '  ' }, null],
    [{ message: { text: 'nested' } }, null],
    ['text', null],
    [null, null],
  ])('of %j are %j', (body, words) => {
    expect(serverWords(body)).toBe(words)
  })

  it('hold no token, whatever stands around it', () => {
    const part = fc.string({
      unit: fc.constantFrom(...'abcXYZ019-_'),
      minLength: 10,
      maxLength: 30,
    })
    fc.assert(
      fc.property(fc.tuple(part, part, part), fc.string(), fc.string(), (parts, before, after) => {
        const token = parts.join('.')
        expect(withoutTokens(`${before} ${token} ${after}`)).not.toContain(token)
      }),
      { numRuns: 5000 },
    )
  })
})
