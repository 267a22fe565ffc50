import { isObject, type JsonObject } from './json'
import { oneLine } from './plain-text'
import { Trouble } from './trouble'

/** Nothing people write is nested deeper; far below what would end a reader. */
const DEEPEST = 300

/**
 * An OpenAPI document out of its text. Throws `Trouble` that says what it is instead: nothing, an HTML page,
 * broken JSON, other JSON.
 *
 * @param name what the reader knows it by: a file or an address.
 */
export function readDocument(name: string, text: string): JsonObject {
  const value = parse(name, text.replace(/^\uFEFF/, ''))
  if (!isObject(value)) throw new Trouble(`${name} holds no JSON object, so no OpenAPI document.`)
  const version = value['openapi'] ?? value['swagger']
  if (typeof version !== 'string' || !/^(2|3)\./.test(version)) {
    const found = version === undefined ? '' : ` It says ${oneLine(JSON.stringify(version), 40)}.`
    throw new Trouble(
      `${name} is JSON, but no OpenAPI document of version 2 or 3: it should say "swagger": "2.0" or "openapi": "3.x".${found}`,
    )
  }
  if (isTooDeep(value)) {
    throw new Trouble(
      `${name} is nested more than ${String(DEEPEST)} levels deep. That is no usable document.`,
    )
  }
  if (!isObject(value['paths']) || Object.keys(value['paths']).length === 0) {
    throw new Trouble(`${name} is an OpenAPI document without any path in it.`)
  }
  return value
}

function parse(name: string, text: string): unknown {
  if (text.trim() === '') throw new Trouble(`${name} is empty.`)
  if (/^\s*</.test(text)) {
    throw new Trouble(
      `${name} is an HTML page, not JSON: probably a login page. Open it in a browser where you are signed in, save the JSON to a file, and give that file to connect.`,
    )
  }
  try {
    return JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? oneLine(error.message, 100) : ''
    const yaml = /^(openapi|swagger)\s*:/m.test(text) ? ' It looks like YAML: give the JSON.' : ''
    throw new Trouble(`${name} is not whole JSON: ${reason}.${yaml}`)
  }
}

/** Without recursion: a document may be nested deeper than a stack is high. */
function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true
    level = level.flatMap((item) =>
      typeof item === 'object' && item !== null ? Object.values(item) : [],
    )
  }
  return false
}
