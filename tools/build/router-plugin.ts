import { resolve } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Lets the build leave out what this page doesn't use of its router: the package's own exports lead bundlers to its
 * development build, warnings and all, and names it gives its components for developer tools keep them in any bundle
 * (react-router 7.18). Together some 4 kB of the first load.
 */
export function routerPlugin(): Plugin {
  return {
    name: 'router',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      resolve: {
        alias: [
          {
            find: /^react-router$/,
            replacement: resolve('node_modules/react-router/dist/production/index.mjs'),
          },
        ],
      },
    }),
    transform(code, id) {
      if (!id.includes('/react-router/dist/production/')) return undefined
      return code
        .replace(/^\w+\.displayName = "[^"]*";$/gm, '')
        .replace(/= (React\d*\.(?:forwardRef|createContext)\()/g, '= /* @__PURE__ */ $1')
    },
  }
}
