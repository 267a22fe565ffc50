import fc, { type Arbitrary } from 'fast-check'
import {
  argumentsOf,
  argumentWords,
  operationNames,
  type BindableOperation,
} from '../../../../src/deskdirector/site-file/operation-arguments'

/** The arbitrary, or once in `often` what it is like when somebody errs. */
export function mostly<Value, Slip>(
  value: Arbitrary<Value>,
  slip: Arbitrary<Slip>,
  often = 60,
): Arbitrary<Value | Slip> {
  return fc.oneof({ weight: often - 1, arbitrary: value }, { weight: 1, arbitrary: slip })
}

/** Once in `often` the arbitrary, else nothing, which isn't written at all. */
export function seldom<Value>(value: Arbitrary<Value>, often = 6): Arbitrary<Value | undefined> {
  const nothing = fc.constant(undefined)
  return fc.oneof({ weight: often - 1, arbitrary: nothing }, { weight: 1, arbitrary: value })
}

export const one = fc.constantFrom
export const anything = fc.oneof(fc.jsonValue({ maxDepth: 2 }), one('', ' ', 'nope', '__proto__'))
export const word = mostly(one('a', 'note', 'results', 'ticket.id', 'x.y.z'), anything)

/** Operations, each with what somebody may write for it. */
export const anyBindings = mostly(one(...operationNames), one('ticket.find', 'toString')).chain(
  (name) => {
    const operation = operationNames.find((known) => known === name) ?? 'me'
    return mostly(bindingOf(operation), one(null)).map((binding) => ({ [name]: binding }))
  },
)

const key = mostly(one('a', 'note', 'p', 'x.y'), one('$each', 'as', 'constructor'))

function bindingOf(operation: BindableOperation) {
  const hasBody = /^ticket\.(?!get)/.test(operation)
  const isForm = operation === 'ticket.attach'
  const name = nameIn(operation)
  const leaf = leafOf(name)
  const template = templateOf(name, leaf)
  const ways = one('json', 'merge-patch', 'multipart')
  const pages = { page: word, size: one('s'), from: seldom(mostly(one(0, 1), anything)) }
  const needed = argumentsOf(operation).find((some) => /text|rating|summary|file/.test(some))
  const part = needed === undefined ? {} : { [needed]: `$${needed}` }
  const body = fc
    .tuple(fc.dictionary(key, template, { maxKeys: 2 }), mostly(one(part), one({}), 9))
    .map(([some, more]) => ({ ...some, ...more }))
  const query = fc.dictionary(key, fc.oneof(leaf, fc.array(leaf, { maxLength: 2 })), { maxKeys: 2 })
  return fc.record({
    method: mostly(hasBody ? one('POST', 'PUT', 'PATCH') : one('GET', 'DELETE'), anything),
    path: mostly(pathOf(operation, name), anything),
    query: seldom(mostly(query, anything), 3),
    body: hasBody ? mostly(body, template, 20) : seldom(body, 30),
    as: isForm ? mostly(one('multipart'), ways, 9) : seldom(mostly(ways, anything), 9),
    contentType: seldom(mostly(one('application/json', 'a/b;c=d'), anything), 15),
    values: seldom(mostly(tablesOf(name, leaf), anything)),
    paging: operation === 'tickets.find' ? seldom(fc.record(pages), 3) : seldom(anything, 60),
    items: seldom(word, operation.includes('find') ? 2 : 60),
    total: seldom(word, operation.includes('find') ? 4 : 60),
    item: seldom(word),
    replaces: seldom(mostly(one(true, false), anything), operation === 'ticket.update' ? 2 : 60),
    wrap: seldom(word, operation === 'ticket.update' ? 4 : 60),
    nope: seldom(word, 90),
  })
}

function nameIn(operation: BindableOperation): Arbitrary<string> {
  const known = argumentsOf(operation).filter((name) => name !== 'file')
  const slip = one('nope', 'item', 'file', '')
  return known.length === 0 ? slip : mostly(one(...known), slip)
}

function leafOf(name: Arbitrary<string>): Arbitrary<unknown> {
  const placeholder = name.map((some) => `$${some}`)
  return fc.oneof(placeholder, one('open', '$$x', '', 'a$b'), one(true, 3, false))
}

function templateOf(name: Arbitrary<string>, leaf: Arbitrary<unknown>): Arbitrary<unknown> {
  return fc.letrec<{ part: unknown }>((tie) => ({
    part: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.constant(null),
      fc.array(tie('part'), { maxLength: 2 }),
      fc.dictionary(key, tie('part'), { maxKeys: 3 }),
      fc.record({
        $each: name,
        as: seldom(fc.oneof(tie('part'), one('$item')), 2),
        more: seldom(leaf, 30),
      }),
    ),
  })).part
}

function pathOf(operation: BindableOperation, name: Arbitrary<string>): Arbitrary<string> {
  const needed = argumentsOf(operation).filter((some) => some === 'id' || some === 'attachment')
  const start = mostly(one(['/t', ...needed.map((some) => `{${some}}`)].join('/')), one('/t'), 20)
  const step = fc.oneof(one('/notes'), one('/v2'), mostly(one('/a'), one('/..', '//', '?b', '#')))
  const filled = name.map((some) => `/{${some}}`)
  return fc
    .tuple(start, fc.array(step, { maxLength: 2 }), seldom(filled, 9))
    .map(([first, steps, last]) => [first, ...steps, last ?? ''].join(''))
}

function tablesOf(name: Arbitrary<string>, leaf: Arbitrary<unknown>): Arbitrary<object> {
  return name.chain((argument) => {
    const words = mostly(one(...(argumentWords[argument] ?? ['1', '2'])), one('nope'))
    const values = mostly(fc.oneof(leaf, fc.constant(null)), anything, 9)
    return fc.dictionary(words, values, { maxKeys: 2 }).map((table) => ({ [argument]: table }))
  })
}
