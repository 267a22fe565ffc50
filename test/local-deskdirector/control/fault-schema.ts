import * as v from 'valibot'
import { faultSchema } from '../faults/fault'

const expression = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    try {
      return new RegExp(dataset.value)
    } catch {
      addIssue({ message: 'is no regular expression' })
      return NEVER
    }
  }),
)

/** JSON has no expressions: `path` is a whole path, `pattern` the source of one. */
const matchSchema = v.pipe(
  v.strictObject({
    method: v.optional(v.string()),
    path: v.optional(v.string()),
    pattern: v.optional(expression),
  }),
  v.transform(({ method, path, pattern }) => ({ method, path: pattern ?? path })),
)

export const faultRuleSchema = v.strictObject({
  match: v.optional(matchSchema),
  times: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  fault: faultSchema,
})

export const randomFaultsSchema = v.strictObject({
  rate: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  seed: v.pipe(v.number(), v.integer()),
  faults: v.array(faultSchema),
})
