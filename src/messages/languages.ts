import type { Words } from './en'

/** The languages beside English, each a file of its own that comes when it is spoken. */
const others: Readonly<Record<string, () => Promise<Words>>> = {
  de: () => import('./de').then(({ de }) => de),
  fr: () => import('./fr').then(({ fr }) => fr),
  es: () => import('./es').then(({ es }) => es),
  nl: () => import('./nl').then(({ nl }) => nl),
  pt: () => import('./pt').then(({ pt }) => pt),
  ja: () => import('./ja').then(({ ja }) => ja),
  ar: () => import('./ar').then(({ ar }) => ar),
}

/**
 * The words of the first language wished for that the page speaks.
 *
 * @param wished BCP 47 tags, the dearest first; varieties of a language are one here.
 * @returns undefined for English, which is there already, and where no wish can be met.
 */
export function wordsFor(wished: readonly string[]): Promise<Words> | undefined {
  for (const tag of wished) {
    const [language = ''] = tag.toLowerCase().split(/[-_]/)
    if (language === 'en') break
    if (Object.hasOwn(others, language)) return others[language]?.()
  }
  return undefined
}
