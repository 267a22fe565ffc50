import type { Binding } from '../../src/deskdirector/binding'
import type { Slot } from './slots'

const PAGE = /^page( (number|index|no|num))?$|^current page$/
const SIZE =
  /^(page size|per page|size|page limit|limit|item per page|result per page|count per page|page count|take)$/

/** Paging by number, where a find counts in pages and can't skip; the binding language knows it in a query only. */
export function pagingOf(
  slots: readonly Slot[],
): { readonly paging: NonNullable<Binding['paging']>; readonly slots: readonly Slot[] } | null {
  const numbers = slots.filter(
    ({ where, shape }) => where === 'query' && /^(integer|number|unknown)$/.test(shape.type),
  )
  const named = (pattern: RegExp) => numbers.find(({ phrase }) => pattern.test(phrase.join(' ')))
  const page = named(PAGE)
  const size = named(SIZE)
  if (page === undefined || size === undefined || named(/^(skip|offset)$/) !== undefined)
    return null
  const { least, fallback } = page.shape
  const first = typeof fallback === 'number' ? fallback : least
  const from = first === 0 || (first === undefined && page.phrase.includes('index')) ? 0 : 1
  return {
    paging: { page: page.keys[0] ?? '', size: size.keys[0] ?? '', from },
    slots: [page, size],
  }
}
