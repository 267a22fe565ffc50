import { readFileSync } from 'node:fs'

/**
 * The packages whose code the first load may hold. Another one here is a decision about every launch of every reader:
 * it comes with what it weighs and why it can't wait, in the commit that adds it.
 */
const CONSENTED = [
  '@tanstack/query-core',
  '@tanstack/react-query',
  'react',
  'react-dom',
  'react-router',
  'scheduler',
]

const found = readFileSync('.cache/first-load/packages.txt', 'utf8').split('\n').filter(Boolean)
const uninvited = found.filter((name) => !CONSENTED.includes(name))
const gone = CONSENTED.filter((name) => !found.includes(name))

if (uninvited.length > 0)
  console.error(`In the first load without consent: ${uninvited.join(', ')}`)
if (gone.length > 0) console.error(`No longer in the first load: take out ${gone.join(', ')}`)
process.exitCode = uninvited.length + gone.length === 0 ? 0 : 1
