import type { BindableOperation } from '../../src/deskdirector/site-file/operation-arguments'
import type { Vocabulary } from '../../src/deskdirector/vocabulary'
import { GONE, type Drift } from './drift'
import type { Observed } from './observe'
import { modelOf } from './operation-model'
import { otherNames } from './read-fields'

/**
 * What to say of a field that is gone while another stands in its place that the page knows as the same. It is worth
 * saying: that it means the same, nobody but a person can tell. Null for every other difference.
 */
export function renamedWords(
  operation: BindableOperation,
  { where, problem }: Drift,
  now: Observed,
  saw: Observed | undefined,
  vocabulary: Vocabulary,
): string | null {
  const { name: model } = modelOf(operation)
  const path = /^field (.*)$/.exec(where)?.[1]
  if (problem !== GONE || path === undefined || model === null) return null
  const other = otherNames(model, path, vocabulary).find((each) => {
    const type = now[`field ${each}`]
    return type !== undefined && type === saw?.[where]
  })
  return other === undefined ? null : `gone; the page reads “${other}” instead`
}
