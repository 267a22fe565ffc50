import type { Plugin } from 'vite'

/**
 * Leaves `import()` as it is. Vite wraps it in 0.7 kB of code that fetches a chunk's style sheet first; no chunk of this
 * page has one: the first styles are in the document, the others come as text (`ui/with-late-styles.ts`).
 */
export function plainImportsPlugin(): Plugin {
  return {
    name: 'plain-imports',
    apply: 'build',
    enforce: 'pre',
    load: (id) =>
      id === '\0vite/preload-helper.js'
        ? 'export const __vitePreload = (load) => load()'
        : undefined,
  }
}
