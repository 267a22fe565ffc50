/** What a Swagger UI page, or a script of it, says of where its documents are. */
export interface PageHints {
  /** Documents, as written there: whole addresses, or relative to the page. */
  readonly documents: readonly string[]
  /** Scripts and settings that may say more. */
  readonly more: readonly string[]
}

const MOST = 20

/**
 * Reads a page's own configuration: Swashbuckle's inline or escaped `configObject`, its `index.js`, the stock
 * `swagger-initializer.js`, a `configUrl`, NSwag's, Redoc's and Scalar's. Nothing of it is ever run.
 */
export function readSwaggerPage(text: string): PageHints {
  // A configuration inside a text, as Swashbuckle has it (JSON.parse('{"urls":…}')), is escaped once more.
  const plain = text
    .slice(0, 2_000_000)
    .replaceAll('\\u0022', '"')
    .replaceAll('\\"', '"')
    .replaceAll('\\/', '/')
    .replaceAll('&quot;', '"')
  const documents = [
    ...matches(plain, /["']?\burl["']?\s*:\s*["']([^"'\s]{1,500})["']/gi),
    ...matches(plain, /\b(?:spec-url|data-url|apiDescriptionUrl)\s*=\s*["']([^"'\s]{1,500})["']/gi),
    ...matches(
      plain,
      /["']([^"'\s]{0,400}\b(?:swagger|openapi|api-docs)[^"'\s/]{0,60}\.json(?:\?[^"'\s]{0,200})?)["']/gi,
    ),
  ]
  const more = [
    ...matches(plain, /["']?\bconfigUrl["']?\s*:\s*["']([^"'\s]{1,500})["']/gi),
    ...matches(
      plain,
      /<script[^>]{0,300}\bsrc\s*=\s*["']([^"'\s]{1,300}(?:initializer|index|config|settings)[^"'\s]{0,100}\.js(?:\?[^"'\s]{0,100})?)["']/gi,
    ),
  ]
  const isDocument = (address: string) =>
    !/\.(js|css|png|svg|ico|map|html?)(\?|$)/i.test(address) &&
    !/petstore\.swagger\.io/.test(address)
  return {
    documents: [...new Set(documents.filter(isDocument))].slice(0, MOST),
    more: [...new Set(more)].slice(0, MOST),
  }
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, address = '']) => address)
}
