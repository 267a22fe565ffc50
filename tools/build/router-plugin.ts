import { resolve } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Lets the build leave out what this page doesn't use of its router: the package's own exports lead bundlers to its
 * development build, warnings and all; and what it says beside its components (names for developer tools, contexts,
 * `memo`, what a class extends) keeps them in any bundle (react-router 7.18). Together some 8 kB of the first load.
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
        .replace(/= (React\d*\.(?:forwardRef|createContext|memo)\()/g, '= /* @__PURE__ */ $1')
        .replace(
          /^(var (\w+) = class extends React[^]*?)(^\};)\n\2\.(contextType = \w+;)$/gm,
          '$1static $4\n$3',
        )
        .replace(
          /^(var \w+ = )(class extends React[^]*?^\});$/gm,
          '$1/* @__PURE__ */ (() => $2)();',
        )
    },
  }
}
