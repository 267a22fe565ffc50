import type { HttpCall } from '../http/call'

/** Any JSON in which a text `"$name"` stands for an argument; `"$$name"` is the plain text `$name`. */
export type Template =
  string | number | boolean | null | readonly Template[] | { readonly [key: string]: Template }

/** How an instance spells one operation: `site.json`'s binding language. */
export interface Binding {
  readonly method: string
  /** `{name}` is an argument, URI-encoded. */
  readonly path: string
  readonly query?: Readonly<Record<string, Template>>
  readonly body?: Template
  readonly as?: 'json' | 'merge-patch' | 'multipart'
  readonly contentType?: string
  /** How the instance spells a value of an argument; a null drops the argument. */
  readonly values?: Readonly<Record<string, Readonly<Record<string, Template>>>>
  /** For an instance that counts in pages and knows no `$skip` and `$take`. */
  readonly paging?: { readonly page: string; readonly size: string; readonly from: number }
  /** Dotted paths into the answer; without them it is the answer itself. */
  readonly items?: string
  readonly total?: string
  readonly item?: string
  readonly replaces?: boolean
  readonly wrap?: string
}

type Arguments = Readonly<Record<string, unknown>>

/**
 * The call a binding makes of an operation's arguments. Pure, and imports nothing: the boot script inlines it.
 *
 * An undefined argument is left out, and so is an object or list whose arguments are all undefined; but not the
 * body as a whole, whose literals are worth sending by themselves. Null is sent as null in a body and left out of
 * a query, which has no null.
 *
 * @param write makes the request's body of the filled one; JSON if left out.
 *
 * Throws a `URIError` where an argument of the path is missing, or is nothing a path can hold: empty text, `..`.
 */
export function bind(
  binding: Binding,
  takes: object,
  write: (filled: unknown) => string | FormData = JSON.stringify,
): HttpCall {
  const { method, paging, as, contentType } = binding
  const fill = filler(binding.values)
  const path = binding.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(fill('$' + name, takes) ?? '') || '..'),
  )
  // Neither another origin nor, by an id of two dots, another operation.
  if (!/^\/(?![/\\\s])/.test(path) || /\/\.\.?(\/|$)/.test(path)) throw new URIError(binding.path)

  const query = new URLSearchParams()
  for (const [key, template] of Object.entries(binding.query ?? {})) {
    for (const value of [fill(template, takes)].flat()) {
      if (value !== undefined && value !== null) query.append(key, String(value))
    }
  }
  const { skip = 0, take } = takes as { skip?: number; take?: number }
  if (paging && take) {
    query.append(paging.page, String(paging.from + Math.floor(skip / take)))
    query.append(paging.size, String(take))
  }

  const call = { method, path: query.size > 0 ? `${path}?${query.toString()}` : path }
  const body = binding.body === undefined ? undefined : fill(binding.body, takes, true)
  if (body === undefined) return call
  const type = as === 'merge-patch' ? 'application/merge-patch+json' : 'application/json'
  return { ...call, body: write(body), contentType: contentType ?? type }
}

/**
 * Whether some placeholder of the binding takes the argument: without one, the page doesn't offer it.
 * With a `value`, such as a scope's `team`: whether that one too, where `values` lists those an instance knows.
 */
export function takes(binding: Binding, argument: string, value?: string): boolean {
  const { path, query, body, paging, values } = binding
  const table = own(values, argument) as object | undefined
  return (
    (value === undefined || table === undefined || Object.hasOwn(table, value)) &&
    (path.includes(`{${argument}}`) ||
      mentions([query ?? null, body ?? null], argument) ||
      (paging !== undefined && (argument === 'skip' || argument === 'take')))
  )
}

function mentions(template: Template, argument: string): boolean {
  if (typeof template !== 'object' || template === null) return template === '$' + argument
  if ('$each' in template && template.$each === argument) return true
  return Object.values(template).some((part) => mentions(part, argument))
}

/** Puts arguments into templates. Counts them, so as to know an object whose arguments are all undefined. */
function filler(values: Binding['values']) {
  let asked = 0
  let missing = 0

  function argument(name: string, scope: object): unknown {
    const value = own(scope, name)
    const word =
      value === undefined ? value : own(own(values, name) as object | undefined, String(value))
    const given = word === undefined ? value : (word ?? undefined)
    asked += 1
    if (given === undefined) missing += 1
    return given
  }

  return function fill(template: Template, scope: object, whole = false): unknown {
    if (typeof template === 'string') {
      if (template[0] !== '$') return template
      return template[1] === '$' ? template.slice(1) : argument(template.slice(1), scope)
    }
    if (typeof template !== 'object' || template === null) return template
    if ('$each' in template) {
      const { $each, as = '$item' } = template
      const list = argument(String($each), scope)
      return Array.isArray(list) ? list.map((item) => fill(as, { ...scope, item })) : list
    }
    const before = asked - missing
    const askedBefore = asked
    const filled = Array.isArray(template)
      ? template.map((part: Template) => fill(part, scope)).filter((part) => part !== undefined)
      : Object.fromEntries(Object.entries(template).map(([key, part]) => [key, fill(part, scope)]))
    return !whole && asked > askedBefore && asked - missing === before ? undefined : filled
  }
}

/** A record's own value: an argument may bear the name of what every object inherits. */
function own(record: object | undefined, key: string): unknown {
  return record && Object.hasOwn(record, key) ? (record as Arguments)[key] : undefined
}
