import * as v from 'valibot'
import type { Binding } from '../binding'
import { argumentRules } from './argument-rules'
import { callRules } from './call-rules'
import { issuePath } from './issue-path'
import { listRules } from './list-rules'
import type { BindableOperation } from './operation-arguments'
import { templateRules } from './template-rules'

const rules = [...argumentRules, ...templateRules, ...callRules, ...listRules]

/** What has to hold between the parts of a binding of this operation. */
export function rulesOf<Written extends Binding>(operation: BindableOperation) {
  return v.rawCheck<Written>(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    const binding = dataset.value
    for (const { keys, message } of rules.flatMap((rule) => rule.find(binding, operation))) {
      addIssue({ message, path: issuePath(binding, keys) })
    }
  })
}

/** What JSON Schema says of every operation’s binding, once. */
export const RULES = 'binding.rules'
export const commonRules = v.pipe(
  v.custom<Binding>(() => true),
  v.metadata({
    type: 'object',
    allOf: rules.map(({ jsonSchema }) => jsonSchema).filter((schema) => typeof schema === 'object'),
  }),
)

/** The same for JSON Schema. */
export function ruleSchemas(operation: BindableOperation): object[] {
  const own = rules.flatMap(({ jsonSchema }) =>
    typeof jsonSchema === 'function' ? (jsonSchema(operation) ?? []) : [],
  )
  return [{ $ref: `#/$defs/${RULES}` }, ...own]
}
