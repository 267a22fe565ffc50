import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { resolve } from 'node:path'
import { defineConfig } from 'vite'
import { bootPlugin } from './tools/build/boot-plugin'
import { plainImportsPlugin } from './tools/build/plain-imports-plugin'
import { sitePlugin } from './tools/build/site-plugin'

export default defineConfig(({ command }) => ({
  // Any folder of any static host: every address in the page is relative.
  base: './',
  resolve: {
    // The package's own exports lead bundlers to its development build, warnings and all (7.18): half a kB for nothing.
    alias:
      command === 'build'
        ? [
            {
              find: /^react-router$/,
              replacement: resolve('node_modules/react-router/dist/production/index.mjs'),
            },
          ]
        : [],
  },
  plugins: [react(), tailwindcss(), sitePlugin(), bootPlugin(), plainImportsPlugin()],
  build: {
    // Engines of spring 2024 and later: `light-dark()` and relative colours stay as they are written.
    target: ['chrome123', 'firefox128', 'safari17.5'],
    // One style for the first load: it is inlined, so that nothing is drawn without it. The rest comes as text.
    cssCodeSplit: false,
    modulePreload: false,
    assetsInlineLimit: 0,
  },
}))
