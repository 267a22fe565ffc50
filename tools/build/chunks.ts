import { resolve } from 'node:path'
import type { Rolldown } from 'vite'

type CodeSplitting = Exclude<Rolldown.OutputOptions['codeSplitting'], boolean | undefined>

/** What is used of the bundler's account of a module. */
interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null
}

/** Where the code begins that is asked for right after the first rows. */
const AROUND = resolve('src/screens/ticket-list/around-rows.ts')

/**
 * Which code stands together: what the first rows need in one file, and all that stands around them in a second. Left
 * to itself the bundler makes a file of every few modules that the same screens share, and each costs a round trip.
 */
export function codeSplitting(): CodeSplitting {
  let around: ReadonlySet<string> | undefined
  return {
    groups: [
      { name: 'first', tags: ['$initial'] },
      {
        name: (id: string, modules: Modules) =>
          (around ??= reachedFrom(AROUND, modules)).has(id) ? 'around' : null,
        debugName: 'around',
      },
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

function reachedFrom(root: string, modules: Modules): ReadonlySet<string> {
  const reached = new Set([root])
  // A set takes what is added while it is walked through.
  for (const id of reached) {
    for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) reached.add(imported)
  }
  return reached
}
