import type { ModelName } from '../../src/deskdirector/vocabulary'
import { isJson, jsonOf, type Endpoint } from './endpoint'
import { likeness } from './match-model'
import type { AnswerKind } from './operation-specs'
import type { Shape } from './shape'
import { camelCase, wordsOf } from './words'

/** What an endpoint answers, held against what an operation wants. */
export interface AnswerScore {
  /** 0 to 1; null where it is something else than wanted. */
  readonly score: number | null
  readonly items?: string
  readonly total?: string
  readonly item?: string
  /** What one of the things in it looks like. */
  readonly model?: Shape
}

const wanted: Partial<Record<AnswerKind, ModelName>> = {
  person: 'person',
  ticket: 'ticket',
  tickets: 'ticket',
  timeEntries: 'timeEntry',
  choices: 'choice',
}

/** Half-sure, where a document doesn't say what is answered. */
const UNSAID = 0.4
const MOST_STEPS = 300

/** Models are shared by many endpoints, and each is asked about for many operations. */
const known = new WeakMap<Shape, Map<AnswerKind, AnswerScore>>()

/** Looks for what an operation wants in what an endpoint answers. */
export function scoreAnswer(kind: AnswerKind, endpoint: Endpoint): AnswerScore {
  if (kind === 'bytes') return scoreBytes(endpoint)
  const shape = jsonOf(endpoint.answers)?.shape ?? endpoint.answers[0]?.shape
  if (shape === undefined) return scoreShape(kind, shape)
  const scores = known.get(shape) ?? new Map<AnswerKind, AnswerScore>()
  known.set(shape, scores)
  const score = scores.get(kind) ?? scoreShape(kind, shape)
  scores.set(kind, score)
  return score
}

function scoreShape(kind: AnswerKind, shape: Shape | undefined): AnswerScore {
  const model = wanted[kind]
  if (model === undefined) return shape === undefined ? { score: 1 } : ofAnyModel(shape)
  const isList = kind === 'tickets' || kind === 'timeEntries' || kind === 'choices'
  const isUnsaid = shape === undefined || (shape.fields.size === 0 && shape.type !== 'array')
  if (isUnsaid) {
    const isBroken =
      shape?.type === 'broken' || /^(string|boolean|integer|number)$/.test(shape?.type ?? '')
    return { score: isList || isBroken ? null : UNSAID }
  }
  return isList ? findList(model, shape) : findOne(model, shape)
}

function findOne(model: ModelName, shape: Shape): AnswerScore {
  const found = search(shape, 2, (candidate) =>
    candidate.type === 'array' ? 0 : likeness(model, candidate),
  )
  if (found === null) return { score: null }
  return { score: found.score, model: found.shape, ...(found.path !== '' && { item: found.path }) }
}

function findList(model: ModelName, shape: Shape): AnswerScore {
  const found = search(shape, 3, (candidate) =>
    candidate.type === 'array' ? likeness(model, candidate.items) : 0,
  )
  if (found === null) return { score: null }
  const total = found.path === '' ? undefined : totalBeside(shape, found.path)
  return {
    score: found.score,
    model: found.shape.items,
    ...(found.path !== '' && { items: found.path }),
    ...(total !== undefined && { total }),
  }
}

/** A write's answer says nothing for or against it; but what it is wrapped in has to be known. */
function ofAnyModel(shape: Shape): AnswerScore {
  const found = shape.type === 'array' ? { score: null } : findOne('ticket', shape)
  return found.score === null ? { score: 1 } : { ...found, score: 1 }
}

function scoreBytes({ answers }: Endpoint): AnswerScore {
  if (answers.length === 0) return { score: UNSAID }
  const isBytes = answers.some(
    ({ type, shape }) =>
      shape.format === 'binary' ||
      (!isJson(type) && !/[+/]json\b/i.test(type) && shape.type !== 'object'),
  )
  return { score: isBytes ? 1 : null }
}

interface Found {
  readonly path: string
  readonly shape: Shape
  readonly score: number
}

/** The place, nearest to the top first, that scores best. */
function search(shape: Shape, deepest: number, score: (shape: Shape) => number): Found | null {
  let best: Found | null = null
  let level: { path: string; shape: Shape }[] = [{ path: '', shape }]
  let steps = 0
  for (let depth = 0; depth <= deepest && best === null; depth += 1) {
    const next: typeof level = []
    for (const { path, shape: here } of level) {
      const points = score(here)
      if (points > (best?.score ?? 0)) best = { path, shape: here, score: points }
      for (const { name, shape: inner } of here.fields.values()) {
        if ((steps += 1) > MOST_STEPS || !/^[\w$-]+$/.test(name)) continue
        next.push({ path: [path, camelCase(name)].filter(Boolean).join('.'), shape: inner })
      }
    }
    level = next
  }
  return best
}

/** How many there are in all: beside the list, or else beside what it stands in. */
function totalBeside(shape: Shape, path: string): string | undefined {
  const numbers: { path: string; words: string; isBeside: boolean }[] = []
  const parent = path.split('.').slice(0, -1).join('.')
  const walk = (here: Shape, at: string, depth: number) => {
    for (const { name, shape: inner } of here.fields.values()) {
      const to = [at, camelCase(name)].filter(Boolean).join('.')
      if (inner.type === 'integer' || inner.type === 'number') {
        numbers.push({ path: to, words: wordsOf(name).join(' '), isBeside: at === parent })
      } else if (inner.type === 'object' && depth < 1) walk(inner, to, depth + 1)
    }
  }
  walk(shape, '', 0)
  const good = numbers.filter(({ path, words }) => TOTAL.test(words) && /^[\w.$-]+$/.test(path))
  const rank = (each: (typeof good)[number]) =>
    Number(each.isBeside) + (each.words.includes('total') ? 2 : 0)
  return good.sort((a, b) => rank(b) - rank(a))[0]?.path
}

const TOTAL =
  /^(grand )?total( (number of )?(count|result|item|record|hit|row|ticket|entry|element))?$|^(record |item |total )?count$/
