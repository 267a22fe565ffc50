import { resolve } from 'node:path'
import type { Rolldown } from 'vite'

type CodeSplitting = Exclude<Rolldown.OutputOptions['codeSplitting'], boolean | undefined>

/** Where the code begins that is asked for right after the first rows. */
const AROUND = resolve('src/screens/ticket-list/around-rows.ts')
/** What every language's words stand on: they are asked for ahead of what comes around the rows. */
const PLURAL = resolve('src/lib/plural.ts')
/** And where that begins which most lists show nothing of: with it comes what every screen that is written on needs. */
const SELDOM = resolve('src/screens/ticket-list/seldom-parts.ts')

/**
 * Which code stands together: what the first rows need in one file, all that stands around them in a second, and what
 * most lists show nothing of in a third, each with what it uses that none before it has. Left to itself the bundler makes
 * a file of every few modules that the same screens share, and each costs a round trip.
 */
export function codeSplitting(): CodeSplitting {
  return {
    groups: [
      { name: 'first', tags: ['$initial'] },
      { name: 'plural', test: (id) => id === PLURAL },
      { name: 'around', test: (id) => id === AROUND },
      { name: 'seldom', test: (id) => id === SELDOM },
    ],
  }
}

/**
 * Asks the browser to compile the launch's code whole while it is on its way, off the main thread, instead of function
 * after function as React first calls them: half of the main thread's compiling goes (V8's explicit compile hints,
 * Chromium 136 and later; a comment to all others).
 */
export function compileHint({ isEntry, name }: { isEntry: boolean; name: string }): string {
  return isEntry || name === 'around' ? '//# allFunctionsCalledOnLoad' : ''
}
