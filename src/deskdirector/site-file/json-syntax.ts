import { JsonReader, JsonProblem } from './json-reader'
import type { Mistake } from './mistake'

/**
 * Why a text isn't strict JSON, at `file:line:column`, which editors and terminals make a link of; null if it is.
 * A byte order mark, which some editors put first, is let pass.
 */
export function syntaxMistake(text: string, fileName: string): Mistake | null {
  const json = text.replace(/^\uFEFF/, '')
  try {
    new JsonReader(json).document()
    return null
  } catch (error) {
    if (!(error instanceof JsonProblem)) throw error
    const { offset, message, fix } = error
    return { path: `${fileName}:${placeOf(json, offset)}`, problem: message, fix }
  }
}

function placeOf(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n')
  const column = (lines.at(-1)?.length ?? 0) + 1
  return `${String(lines.length)}:${String(column)}`
}
