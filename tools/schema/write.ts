import { writeFile } from 'node:fs/promises'
import { SCHEMA_FILE, siteJsonSchemaText } from './site-json-schema'

await writeFile(SCHEMA_FILE, await siteJsonSchemaText())
console.log(`${SCHEMA_FILE} is written.`)
