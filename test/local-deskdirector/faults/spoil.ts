import type { SpoilingFault } from './fault'

type Change = Extract<SpoilingFault, { kind: 'replaced' | 'missing' }>

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A copy with one field, by its dotted path, changed or gone. */
function changeField(value: unknown, path: readonly string[], fault: Change): unknown {
  const [key, ...rest] = path
  if (key === undefined || !isObject(value)) return value
  if (rest.length > 0) return { ...value, [key]: changeField(value[key], rest, fault) }
  if (fault.kind === 'replaced') return { ...value, [key]: fault.value }
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))
}

function changeRow(row: unknown, fault: Change): unknown {
  if (fault.field !== undefined) return changeField(row, fault.field.split('.'), fault)
  return fault.kind === 'replaced' ? fault.value : row
}

/** Spoils the rows of a list, or, where the field is the answer's own, such as `total`, the answer. */
function changeAnswer(answer: unknown, fault: Change): unknown {
  const isOfItsOwn = isObject(answer) && fault.field !== undefined && fault.field in answer
  if (isOfItsOwn || !isObject(answer) || !Array.isArray(answer['results'])) {
    return changeRow(answer, fault)
  }
  const results: unknown[] = answer['results']
  const isMeant = (index: number) => fault.row === undefined || fault.row === index
  return {
    ...answer,
    results: results.map((row, index) => (isMeant(index) ? changeRow(row, fault) : row)),
  }
}

/** The JSON of an answer with the fault in it. */
export function spoil(json: string, fault: SpoilingFault): string {
  if (fault.kind === 'truncated') return json.slice(0, Math.ceil(json.length / 2))
  return JSON.stringify(changeAnswer(JSON.parse(json), fault))
}
