import type { Binding, Template } from '../../src/deskdirector/binding'
import type { BindableOperation } from '../../src/deskdirector/site-file/operation-arguments'
import { GONE, type Drift } from './drift'
import { isHarmless } from './harmless'
import type { Observed } from './observe'
import { operationSpecs } from './operation-specs'
import { usedPlaces } from './used-places'

/** What was seen when the binding was written, and is gone or different in a way that may do harm. */
export function changed(
  operation: BindableOperation,
  binding: Binding,
  now: Observed,
  saw: Observed,
): Drift[] {
  const places = usedPlaces(binding)
  const used = new Map(
    places.map(({ where, keys, template }) => [`${where} ${keys.join('.')}`, template]),
  )
  const isSent = (name: string) =>
    used.has(name) || (binding.replaces === true && name.startsWith('body '))
  const drifts: Drift[] = []
  const lost: Drift[] = []
  for (const [name, before] of Object.entries(saw)) {
    const is = Object.hasOwn(now, name) ? now[name] : undefined
    if (is === before) continue
    if (is !== undefined && isHarmless(before, is, isGiven(operation, used.get(name)))) continue
    const isPlace = /^(query|body) /.test(name)
    if (is !== undefined) {
      if (!isPlace || isSent(name))
        drifts.push({ where: name, problem: `was ${before}, is ${is} now` })
    } else if (name === 'answer') {
      drifts.push({ where: name, problem: 'the document no longer says what it is' })
    } else if (name.startsWith('field ') || (name.startsWith('body ') && binding.replaces)) {
      lost.push({ where: name, problem: GONE })
    }
  }
  return [...drifts, ...lost]
}

/** Whether something is sent there each time: a word of the binding's own, or what no call is without. */
function isGiven(operation: BindableOperation, template: Template | undefined): boolean {
  if (typeof template !== 'string')
    return typeof template === 'number' || typeof template === 'boolean'
  const argument = /^\$([^$].*)$/.exec(template)?.[1]
  return argument === undefined || operationSpecs[operation].must.includes(argument)
}

/**
 * Without what follows from another difference: the fields of a list that is gone, or of a person who is a text now.
 */
export function withoutFollowing(drifts: readonly Drift[], now: Observed): Drift[] {
  const named = new Set(drifts.map(({ where }) => where))
  const isModelThere = Object.keys(now).some((name) => name.startsWith('field '))
  const isAnswerNamed = drifts.some(({ where }) => /^answer\b/.test(where))
  return drifts.filter(({ where, problem }) => {
    if (problem !== GONE) return true
    if (where.startsWith('field ') && !isModelThere && isAnswerNamed) return false
    return !ancestorsOf(where).some((each) => named.has(each) && !holdsFields(now[each]))
  })
}

/** `body ticket` of `body ticket.status`, `field notes` and `field notes[].author` of `field notes[].author.name`. */
function ancestorsOf(where: string): string[] {
  return [...where.matchAll(/\.?\[\]|\./g)].map(({ index }) => where.slice(0, index))
}

function holdsFields(type: string | undefined): boolean {
  return /^(object|list of (object|list)|unknown)/.test(type ?? '')
}
