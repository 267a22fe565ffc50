import { languageOf } from '../lib/language'
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

/** The words of the first language wished for that the page speaks; undefined where English has to do. */
export function wordsFor(wished: readonly string[]): Promise<Words> | undefined {
  return others[languageOf(wished, others) ?? '']?.()
}
