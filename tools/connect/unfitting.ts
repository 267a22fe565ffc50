import type { Binding } from '../../src/deskdirector/binding'
import {
  argumentWords,
  type BindableOperation,
} from '../../src/deskdirector/site-file/operation-arguments'
import type { ModelName, Vocabulary } from '../../src/deskdirector/vocabulary'
import { namesOf } from './argument-names'
import type { Drift } from './drift'
import { isObject, own } from './json'
import { fitsKind, valuesOf } from './model-names'
import { BROKEN, type Observed } from './observe'
import { modelOf } from './operation-model'
import type { ShapeType } from './read-schema'
import { usedPlaces } from './used-places'

/** Without anything seen before: what can't be what the page sends or reads there. */
export function unfitting(
  operation: BindableOperation,
  binding: Binding,
  now: Observed,
  vocabulary: Vocabulary,
): Drift[] {
  const drifts = usedPlaces(binding).flatMap(({ where, keys, template }): Drift[] => {
    const name = `${where} ${keys.join('.')}`
    const type = now[name]
    if (type === undefined || typeof template !== 'string') return []
    const problem = argumentProblem(operation, binding, template, type.replace(/, required$/, ''))
    return problem === null ? [] : [{ where: name, problem }]
  })
  for (const [name, type] of Object.entries(now)) {
    if (type === BROKEN) drifts.push({ where: name, problem: `refers to ${BROKEN}` })
  }
  const { name: model, isList } = modelOf(operation)
  const { items, total } = binding
  const list = now[items === undefined ? 'answer' : `answer ${items}`]
  if (isList && list !== undefined && !/^(list|unknown)/.test(list)) {
    drifts.push({
      where: items === undefined ? 'answer' : `answer ${items}`,
      problem: `is ${list}, and should be a list`,
    })
  }
  const count = total === undefined ? undefined : now[`answer ${total}`]
  if (count !== undefined && !/^(integer|number|unknown)$/.test(count)) {
    drifts.push({
      where: `answer ${String(total)}`,
      problem: `is ${count}, and should be a number`,
    })
  }
  return model === null ? drifts : [...drifts, ...unreadable(model, now, vocabulary)]
}

function unreadable(model: ModelName, now: Observed, vocabulary: Vocabulary): Drift[] {
  const isSaid = Object.keys(now).some((key) => key.startsWith('field '))
  const needed = model === 'ticket' ? ['id', 'summary'] : model === 'choice' ? ['id', 'name'] : []
  return valuesOf(model).flatMap(([key, kind]): Drift[] => {
    const path = (vocabulary[model][key] ?? []).find((each) => Object.hasOwn(now, `field ${each}`))
    if (path === undefined) {
      return needed.includes(key) && (isSaid || now['answer'] !== undefined)
        ? [{ where: `field ${key}`, problem: 'nothing in the answer is called this, or means it' }]
        : []
    }
    const type = typeOfText(now[`field ${path}`] ?? '')
    return fitsKind(kind, type)
      ? []
      : [{ where: `field ${path}`, problem: `is ${type}, which can’t be read as the ${key}` }]
  })
}

function argumentProblem(
  operation: BindableOperation,
  binding: Binding,
  template: string,
  type: string,
): string | null {
  const argument = template.slice(1)
  const kind = namesOf(operation, argument)?.kind
  if (!/^\$[^$]/.test(template) || kind === undefined || type === 'unknown') return null
  if (kind === 'words') return wordsProblem(binding, argument, type)
  const fitting = {
    text: /^(string|list of string)/,
    texts: /^list/,
    id: /^(integer|number|string|list|one of)/,
    ids: /^list/,
    instant: /^string(?! date$)/,
    count: /^(integer|number)/,
    number: /^(integer|number|one of)/,
    file: /binary/,
  }
  return fitting[kind].test(type) ? null : `is ${type}, which can’t hold the page’s “${argument}”`
}

/** Words the binding would send and the instance doesn't know. */
function wordsProblem({ values }: Binding, argument: string, type: string): string | null {
  if (!type.startsWith('one of ')) return null
  const table = own(values, argument)
  const all = argumentWords[argument] ?? []
  const sent = isObject(table)
    ? [
        ...Object.values(table),
        ...(argument === 'scope' || argument === 'sort'
          ? []
          : all.filter((word) => !Object.hasOwn(table, word))),
      ]
    : all
  const unknown = sent.filter(
    (word) => word !== null && typeof word !== 'object' && !type.includes(JSON.stringify(word)),
  )
  return unknown.length === 0
    ? null
    : `doesn’t know ${unknown.map((word) => JSON.stringify(word)).join(', ')}; it is ${type}`
}

function typeOfText(text: string): ShapeType {
  if (text.startsWith('list')) return 'array'
  if (text.startsWith('one of')) return 'string'
  if (text === BROKEN) return 'broken'
  return (text.split(/[ ,]/)[0] ?? 'unknown') as ShapeType
}
