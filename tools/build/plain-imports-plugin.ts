import type { Plugin } from 'vite'

/**
 * Leaves `import()` as it is. Vite wraps it in 0.7 kB of code that fetches a chunk's styles first; this page has one
 * style, and that is in its document already.
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
