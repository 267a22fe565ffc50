import * as v from 'valibot'
import type { Binding, Template } from '../binding'
import { modelKeys } from '../vocabulary'
import { bindingFindings } from './binding-rules'
import { closedObject, listOf, numberFrom, openObject, textLike, valueOf } from './closed-object'
import { wants } from './mistake'
import { operationNames, type BindableOperation } from './operation-arguments'

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']
const WAYS = ['json', 'merge-patch', 'multipart']

const dottedPath = textLike(
  'a name, or names with dots between them such as taskProgress.done',
  /^[^.]+(\.[^.]+)*$/,
)
const anything = v.custom<Template>((value) => value !== undefined)

const queryValue = valueOf<Template>('text, a number, true or false, or a list of those', (value) =>
  [value].flat().every((item) => typeof item !== 'object' && item !== undefined),
)

function bindingOf(operation: BindableOperation) {
  return v.pipe(
    closedObject({
      method: valueOf<string>(`one of ${METHODS.join(', ')}`, (value) =>
        METHODS.includes(String(value)),
      ),
      path: textLike(
        'a path such as /api/v2/tickets/{id}, without a query',
        /^(\/(?!\.\.?(\/|$))([\w.~!$&'()*+,;=:@-]|\{\w+\})+)+\/?$/,
      ),
      query: v.exactOptional(openObject(queryValue)),
      body: v.exactOptional(anything),
      as: v.exactOptional(
        valueOf<'json' | 'merge-patch' | 'multipart'>(`one of ${WAYS.join(', ')}`, (value) =>
          WAYS.includes(String(value)),
        ),
      ),
      contentType: v.exactOptional(
        textLike('a media type such as application/json', /^[\w.+-]+\/[\w.+-]+(;.*)?$/),
      ),
      values: v.exactOptional(openObject(openObject(anything))),
      paging: v.exactOptional(
        closedObject({
          page: textLike('the name of a query key'),
          size: textLike('the name of a query key'),
          from: v.optional(numberFrom(0, 'the number of the first page, 0 or 1'), 1),
        }),
      ),
      items: v.exactOptional(dottedPath),
      total: v.exactOptional(dottedPath),
      item: v.exactOptional(dottedPath),
      replaces: v.exactOptional(v.boolean(wants('true or false'))),
      wrap: v.exactOptional(textLike('the key to put the entity under')),
    }),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return
      const binding: Binding = dataset.value
      for (const { keys, message } of bindingFindings(operation, binding)) {
        addIssue({ message, path: pathOf(binding, keys) })
      }
    }),
  )
}

const bindings = v.optional(
  closedObject(
    Object.fromEntries(
      operationNames.map((name) => [name, v.exactOptional(v.nullable(bindingOf(name)))]),
    ),
  ),
  {},
)

/** A profile as it is written: what it extends isn't followed yet, and null takes a binding away. */
export const profileSchema = closedObject({
  extends: v.exactOptional(textLike('the name of a profile')),
  portal: bindings,
  tech: bindings,
  vocabulary: v.optional(
    closedObject(
      Object.fromEntries(
        modelKeys.map((key) => [key, v.exactOptional(listOf(dottedPath, 'names'))]),
      ),
    ),
    {},
  ),
})

/** What one profile of `site.json` says, checked. */
export type WrittenProfile = v.InferOutput<typeof profileSchema>

/** Keys as valibot's path; only the keys of it are ever read. */
function pathOf(input: object, keys: readonly (string | number)[]) {
  const items = keys.map((key) => ({
    type: 'unknown' as const,
    origin: 'value' as const,
    input,
    key,
    value: undefined,
  }))
  return items as [(typeof items)[number], ...typeof items]
}
