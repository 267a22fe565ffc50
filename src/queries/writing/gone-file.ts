import type { Draft } from '../../drafts/draft'
import type { KeptFile } from '../../drafts/draft-store'
import { keptAttempt } from './attempts'
import type { Part } from './outgoing'

/** The file of a draft that left and of which nobody knows, where it isn't among those kept any more; else null. */
export function goneFile({ attempt }: Draft, files: readonly KeptFile[]): Part | null {
  const of = keptAttempt(attempt)?.of
  if (of === undefined || files.some(({ id }) => id === of)) return null
  const name = typeof attempt === 'object' && attempt !== null && 'name' in attempt && attempt.name
  return { name: typeof name === 'string' ? name : '', sent: null, cancel: null, isGone: true }
}
