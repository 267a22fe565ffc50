import { createLocalDeskDirector } from '../local-deskdirector/create-local-deskdirector'
import { type Flavour, flavours } from '../local-deskdirector/flavour'
import { openApiDocument } from '../local-deskdirector/openapi/document'
import { openApiFor } from '../local-deskdirector/openapi/open-api-for'
import { checkDocument, type DocumentReport } from './check-document'
import type { JsonObject } from './json'
import { asOpenApi, loadDocument, UnusableDocument } from './load-document'
import { countCalls, reportLines } from './print-report'

interface Checked {
  readonly name: string
  readonly flavour: Flavour
  readonly root: JsonObject
}

/** The documents the instance writes of itself, each flavour's with that flavour. */
function ownDocuments(): Checked[] {
  const published = 'the local instance’s document of the published calls'
  return [
    { name: published, flavour: 'tokity', root: asOpenApi(published, openApiDocument) },
    ...flavours.map((flavour) => {
      const name = `the local instance’s document of the flavour ${flavour}`
      return { name, flavour, root: asOpenApi(name, openApiFor(flavour)) }
    }),
  ]
}

/** A document from elsewhere; Swagger 2.0 is what a PSA instance writes here. */
async function namedDocument(name: string): Promise<Checked> {
  const root = await loadDocument(name)
  return { name, flavour: 'swagger' in root ? 'psa' : 'tokity', root }
}

/**
 * `npm run test:contract -- [OpenAPI file…]`: holds the local instance's answers against each document, or
 * against its own if none is named.
 */
async function run(files: readonly string[]): Promise<boolean> {
  const reports: DocumentReport[] = []
  const documents = files.length > 0 ? await Promise.all(files.map(namedDocument)) : ownDocuments()
  for (const { name, flavour, root } of documents) {
    const report = await checkDocument(createLocalDeskDirector({ flavour }), root)
    reports.push(report)
    console.log(reportLines(name, report).join('\n'))
    if (report.operations.length === 0) {
      throw new UnusableDocument(`${name} describes no call that the local instance serves.`)
    }
  }
  const { passed, failed } = countCalls(reports)
  console.log(`${passed} passed, ${failed} failed`)
  return failed === 0
}

try {
  process.exitCode = (await run(process.argv.slice(2))) ? 0 : 1
} catch (error) {
  if (!(error instanceof UnusableDocument)) throw error
  console.error(error.message)
  process.exitCode = 1
}
