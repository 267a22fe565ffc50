/**
 * The first language wished for that is among those that are spoken, by their names in lower case.
 *
 * @param wished BCP 47 tags, the dearest first; varieties of a language are one here.
 * @param others what is spoken beside English.
 * @returns `en` for English, which is there already; undefined where no wish can be met.
 */
export function languageOf(
  wished: readonly string[],
  others: Readonly<Record<string, unknown>>,
): string | undefined {
  const languages = wished.map((tag) => tag.toLowerCase().replace(/[-_].*/, ''))
  return languages.find((language) => language === 'en' || Object.hasOwn(others, language))
}

/** What the document says of a language's direction. */
export function directionOf(language: string | undefined): 'rtl' | 'ltr' {
  return language === 'ar' ? 'rtl' : 'ltr'
}
