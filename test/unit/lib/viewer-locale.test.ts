import { expect, it } from 'vitest'
import { viewerLocale } from '../../../src/lib/viewer-locale'

it.each([
  ['en', ['de-CH', 'en-AU', 'en'], 'en-AU'],
  ['en', ['de-CH', 'fr'], 'en'],
  ['de', ['de-CH'], 'de-CH'],
  ['pt-BR', ['en', 'pt-PT'], 'pt-PT'],
  ['en', [], 'en'],
])('for a page in %s and a reader of %j is %s', (language, preferred, locale) => {
  expect(viewerLocale(language, preferred)).toBe(locale)
})
