import type { Flavour } from '../flavour'
import type { JsonSchema } from './json-document'
import { psaDocument } from './psa/document'
import { tokityDocument } from './tokity/document'

/**
 * The document of a flavour's own API: OpenAPI 3.0 for `tokity`, Swagger 2.0 for `psa`. The published calls are
 * not in it: they have a document of their own.
 */
export function openApiFor(flavour: Flavour): JsonSchema {
  return flavour === 'psa' ? psaDocument : tokityDocument
}
