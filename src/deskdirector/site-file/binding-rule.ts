import type { Binding } from '../binding'
import type { BindableOperation } from './operation-arguments'

/** Something wrong with a well-formed binding, and the keys that lead to it. */
export interface Finding {
  readonly keys: readonly (string | number)[]
  readonly message: string
}

/** One thing that has to hold between the parts of a binding. */
export interface BindingRule {
  find(binding: Binding, operation: BindableOperation): Finding[]
  /** As much of it as JSON Schema can say, of every operation or of one. It never refuses what the rule lets pass. */
  readonly jsonSchema?: object | ((operation: BindableOperation) => object | null)
}

/** What is wrong at a place, if it is. */
export function findingIf(wrong: boolean, keys: Finding['keys'], message: string): Finding[] {
  return wrong ? [{ keys, message }] : []
}
