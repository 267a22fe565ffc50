import {
  argumentsOf,
  type BindableOperation,
} from '../../src/deskdirector/site-file/operation-arguments'
import type { Endpoint, Parameter } from './endpoint'
import { meaningOf, nounsOf, wordsOf } from './words'

/** A path with the page's own argument names in it. */
export interface FilledPath {
  readonly path: string
  readonly placed: readonly string[]
  /** Parameters that nothing can fill. */
  readonly missing: readonly string[]
}

/** What site.json's paths may be made of. */
const WELL_FORMED = /^(\/(?!\.\.?(\/|$))([\w.~!$&'()*+,;=:@-]|\{\w+\})+)+\/?$/

/**
 * Gives each parameter of a path its argument: by what stands before it, since that is what it is the id of.
 *
 * @param selects which word of an enum means the operation, where one path serves several.
 */
export function fillPath(
  operation: BindableOperation,
  { path, parameters }: Endpoint,
  selects: RegExp | undefined,
): FilledPath {
  const known = argumentsOf(operation)
  const placed: string[] = []
  const missing: string[] = []
  let thing = ''
  const filled = path.split('/').map((segment) => {
    const whole = /^\{([^{}]*)\}$/.exec(segment)?.[1]
    if (whole === undefined) {
      const meaning = nounsOf(wordsOf(segment.replace(/\{[^{}]*\}/g, '')))
      thing = meaning.at(-1) ?? thing
      return segment.replace(
        /\{([^{}]*)\}/g,
        (_, name: string) => constantOf(name, parameters, undefined) ?? lost(name),
      )
    }
    const argument = isListIn(parameters, whole)
      ? ''
      : argumentFor(operation, thing, nounsOf(wordsOf(whole)))
    if (known.includes(argument) && !placed.includes(argument)) {
      placed.push(argument)
      return `{${argument}}`
    }
    return constantOf(whole, parameters, selects) ?? lost(whole)
  })
  function lost(name: string): string {
    missing.push(name)
    return `{${name}}`
  }
  const text = filled.join('/')
  return {
    path: text,
    placed,
    missing: missing.length === 0 && !WELL_FORMED.test(text) ? ['a usual path'] : missing,
  }
}

/** Whether a parameter takes several at once: this page never works on many. */
function isListIn(parameters: readonly Parameter[], name: string): boolean {
  const known = parameters.find((each) => each.in === 'path' && each.name === name)
  return known?.shape.type === 'array' || /ids$/i.test(name)
}

/** What a parameter is the id of: what stands before it, or what its name says. */
function argumentFor(
  operation: BindableOperation,
  thing: string,
  words: readonly string[],
): string {
  const own = words.find((word) => /^(ticket|attachment|queue)$/.test(word))
  const of = own ?? thing
  if (of === 'attachment') return 'attachment'
  if (of === 'queue') return 'queue'
  // A verb between the two, as in `tickets/get/{id}`, changes nothing.
  const isOfTicket = of === 'ticket' || operation.startsWith('ticket.')
  return isOfTicket && words.some((word) => /^(id|ticket|number|key)$/.test(word)) ? 'id' : ''
}

/** The one value a parameter can have, or the one that means this operation. */
function constantOf(
  name: string,
  parameters: readonly Parameter[],
  selects: RegExp | undefined,
): string | undefined {
  const shape = parameters.find((each) => each.in === 'path' && each.name === name)?.shape
  const chosen = shape?.words.find(({ text }) => selects?.test(meaningOf(wordsOf(text)).join('-')))
  const only = shape?.words.length === 1 ? shape.words[0]?.value : shape?.fallback
  const value = chosen?.value ?? only
  return value === undefined ? undefined : String(value)
}
