import { createLocalDeskDirector } from '../local-deskdirector/create-local-deskdirector'
import { openApiDocument } from '../local-deskdirector/openapi/document'
import { checkDocument, type DocumentReport } from './check-document'
import { asOpenApi, loadDocument, UnusableDocument } from './load-document'
import { countCalls, reportLines } from './print-report'

/**
 * `npm run test:contract -- [OpenAPI file…]`: holds the local instance's answers against each document, or
 * against its own if none is named.
 */
async function run(files: readonly string[]): Promise<boolean> {
  const reports: DocumentReport[] = []
  const own = 'the local instance’s own document'
  const names = files.length > 0 ? files : [own]
  for (const name of names) {
    const root = files.length > 0 ? await loadDocument(name) : asOpenApi(own, openApiDocument)
    const report = await checkDocument(createLocalDeskDirector(), root)
    reports.push(report)
    console.log(reportLines(name, report).join('\n'))
    if (report.operations.length === 0) {
      throw new UnusableDocument(`${name} describes no GET that the local instance serves.`)
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
