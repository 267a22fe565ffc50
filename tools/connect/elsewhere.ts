import type { Documents } from './documents'
import type { Endpoint } from './endpoint'
import { findBound } from './find-bound'
import { own, textOf } from './json'

/**
 * Tells of a binding that connect wrote whether its call may be in a document that connect wasn't given: its path is
 * in none of those that were read. Then it isn't gone, as far as anybody knows.
 *
 * Another call that the files have is taken for it all the same: most likely it moved. Where it is known that a
 * document is missing, it isn't.
 */
export function elsewhereIn(
  { missed, areAll }: Documents,
  endpoints: readonly Endpoint[],
): (binding: unknown, replacement: unknown) => boolean {
  return (binding, replacement) => {
    if (areAll || (replacement !== undefined && missed.length === 0)) return false
    const path = textOf(own(binding, 'path'))
    return findBound({ method: 'GET', path }, endpoints).kind === 'path'
  }
}
