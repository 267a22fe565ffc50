import { writeFile } from 'node:fs/promises'
import { SCHEMA_FILE, siteJsonSchemaText } from './site-json-schema'
import { REFERENCE_FILE, siteReferenceText } from './site-reference'

await writeFile(SCHEMA_FILE, await siteJsonSchemaText())
await writeFile(REFERENCE_FILE, await siteReferenceText())
console.log(`${SCHEMA_FILE} and ${REFERENCE_FILE} are written.`)
