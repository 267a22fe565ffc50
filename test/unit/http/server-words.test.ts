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
    ['Ten replies an hour at most.', 'Ten replies an hour at most.'],
    ['<html>Bad gateway</html>', null],
    ['  ', null],
    [null, null],
  ])('of %j are %j', (body, words) => {
    expect(serverWords(body)).toBe(words)
  })

  it.each([
    [{ errors: { Summary: ['It is required.'] } }, 'Summary: It is required.'],
    [
      {
        title: 'One or more validation errors occurred.',
        status: 400,
        errors: {
          Summary: ['It is required.', 'It is too short.'],
          'Contact.Email': ['It is none.'],
        },
      },
      'Summary: It is required. Summary: It is too short. Contact.Email: It is none.',
    ],
    [
      {
        errors: { $: ['The body is empty.'], '$.dueDate': ['It is no date.'], '': ['Try later.'] },
      },
      'The body is empty. dueDate: It is no date. Try later.',
    ],
    [{ errors: { Summary: 'It is required.' } }, 'Summary: It is required.'],
    [{ errors: ['Pick a queue.', 'Pick a status.'] }, 'Pick a queue. Pick a status.'],
    [{ title: 'Bad request', errors: {} }, 'Bad request'],
    [{ title: 'Bad request', errors: { Summary: [], Queue: ['  ', null, 3] } }, 'Bad request'],
    [{ title: 'Bad request', errors: 'several' }, 'Bad request'],
    [{ title: 'Bad request', errors: [{ message: 'nested' }, [['deep']]] }, 'Bad request'],
  ])('about fields, as in %j, are %j', (body, words) => {
    expect(serverWords(body)).toBe(words)
  })

  const field = fc.stringMatching(/^[A-Z][a-zA-Z]{0,11}$/)
  const sentence = fc.stringMatching(/^[A-Z][a-z ]{0,30}[a-z]\.$/)

  it('say of each field all that was said of it, in order, and the title only where nothing was', () => {
    const told = fc.dictionary(field, fc.array(sentence, { maxLength: 3 }), { maxKeys: 4 })
    fc.assert(
      fc.property(told, sentence, (errors, title) => {
        const all = Object.entries(errors).flatMap(([name, texts]) =>
          texts.map((text) => `${name}: ${text}`),
        )
        expect(serverWords({ title, errors })).toBe((all.join(' ') || title).slice(0, 300))
      }),
      { numRuns: 2000 },
    )
  })

  it('of whatever JSON an instance answers are a short text or nothing', () => {
    const hostile = fc.oneof(
      fc.jsonValue({ maxDepth: 4 }),
      fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 })),
      fc.array(fc.jsonValue({ maxDepth: 4 })),
    )
    const body = fc.record(
      {
        errors: hostile,
        title: fc.jsonValue(),
        message: fc.jsonValue(),
        errorCode: fc.jsonValue(),
      },
      { requiredKeys: ['errors'] },
    )
    fc.assert(
      fc.property(fc.oneof(body, hostile), (value) => {
        const words = serverWords(JSON.parse(JSON.stringify(value)))
        expect(words === null || (words !== '' && words.length <= 300)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('survive a body that is deep or long beyond reason', () => {
    const deep = `{"errors":${'['.repeat(5000)}${']'.repeat(5000)}}`
    expect(serverWords(JSON.parse(deep))).toBeNull()
    const long = { errors: { Summary: Array.from({ length: 50_000 }, () => 'It is required.') } }
    expect(serverWords(long)).toHaveLength(300)
  })

  it('about fields hold no token either, in a field’s name or its message, cut in the middle or not', () => {
    const token = `${'a'.repeat(40)}.${'b'.repeat(40)}.${'c'.repeat(40)}`
    fc.assert(
      fc.property(fc.nat(300), fc.boolean(), (length, isName) => {
        const before = 'x'.repeat(length)
        const errors = isName
          ? { [`${before} ${token}`]: ['No.'] }
          : { Field: [`${before} ${token}`] }
        expect(serverWords({ errors })).not.toMatch(/a{9}|b{9}|c{9}/)
      }),
    )
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
