import type { Flavour } from '../flavour'
import { openApiDocument } from './document'
import type { JsonSchema } from './json-document'
import { openApiFor } from './open-api-for'

/** A document as the Swagger page lists it. */
export interface ListedDocument {
  readonly name: string
  /** As the page spells it: absolute, or relative to the page. */
  readonly url: string
  /** Where it is served. */
  readonly path: string
  readonly document: JsonSchema
}

const published = { name: 'Copilot', file: 'v1/swagger.json', document: { ...openApiDocument } }

/** The documents of a flavour, its own ahead of the published calls. How their addresses are spelled differs, as it does between sites. */
export function documentsOf(flavour: Flavour): readonly ListedDocument[] {
  const document = openApiFor(flavour)
  const isPsa = flavour === 'psa'
  const own = isPsa
    ? { name: 'DeskDirector API V2', file: 'v2/swagger.json', document }
    : { name: 'DeskDirector v4', file: 'v4/swagger.json', document }
  return [own, published].map(({ file, ...listed }) => {
    const path = `/swagger/${file}`
    return { ...listed, path, url: isPsa ? file : path }
  })
}
