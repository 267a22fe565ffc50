import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { bootPlugin } from './tools/build/boot-plugin'
import { codeSplitting, compileHint } from './tools/build/chunks'
import { hostingPlugin } from './tools/build/hosting-plugin'
import { plainImportsPlugin } from './tools/build/plain-imports-plugin'
import { routerPlugin } from './tools/build/router-plugin'

export default defineConfig({
  // Any folder of any static host: every address in the page is relative.
  base: './',
  plugins: [
    react(),
    tailwindcss(),
    bootPlugin(),
    plainImportsPlugin(),
    routerPlugin(),
    hostingPlugin(),
  ],
  build: {
    // Engines of spring 2024 and later: `light-dark()` and relative colours stay as they are written.
    target: ['chrome123', 'firefox128', 'safari17.5'],
    // One style for the first load: it is inlined, so that nothing is drawn without it. The rest comes as text.
    cssCodeSplit: false,
    modulePreload: false,
    assetsInlineLimit: 0,
    // Whose code it holds, and on which terms.
    license: { fileName: 'licenses.md' },
    rolldownOptions: {
      output: {
        codeSplitting: codeSplitting(),
        postBanner: compileHint,
        // Boot names some of them, and what can't be compressed is argued there.
        entryFileNames: 'assets/[name]-[hash:6].js',
        chunkFileNames: 'assets/[name]-[hash:6].js',
      },
      // The router's, for developers.
      treeshake: { manualPureFunctions: ['warning', 'warningOnce'] },
    },
  },
})
