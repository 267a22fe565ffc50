import { readFile } from 'node:fs/promises'
import { isObject, type JsonObject } from './json'

/** Why a document can't be used, in words for whoever named it. */
export class UnusableDocument extends Error {
  override readonly name = 'UnusableDocument'
}

/** Checks that a value is an OpenAPI 2 or 3 document. */
export function asOpenApi(name: string, value: unknown): JsonObject {
  if (!isObject(value)) throw new UnusableDocument(`${name} holds no JSON object.`)
  const version = value['openapi'] ?? value['swagger']
  if (typeof version !== 'string' || !/^[23]\./.test(version)) {
    throw new UnusableDocument(
      `${name} is JSON but no OpenAPI 2 or 3 document: it should say "swagger": "2.0" or "openapi": "3.x".`,
    )
  }
  if (!isObject(value['paths'])) throw new UnusableDocument(`${name} has no paths.`)
  return value
}

/** Reads an OpenAPI document from a JSON file. */
export async function loadDocument(file: string): Promise<JsonObject> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    const reason = error.code === 'ENOENT' ? 'there is no such file' : error.message
    throw new UnusableDocument(`${file} can't be read: ${reason}.`)
  })
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new UnusableDocument(`${file} is not JSON: ${(error as Error).message}`)
  }
  return asOpenApi(file, value)
}
