import react from '@vitejs/plugin-react'
import { resolve } from 'node:path'
import { build } from 'vite'

const root = resolve('test/bench/naive')

/** Builds the React page that a tutorial would lead to, and the one whose document fetches early. */
export async function buildNaive(outDir: string): Promise<void> {
  await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'warn',
    plugins: [react()],
    build: {
      outDir: resolve(outDir),
      emptyOutDir: true,
      rolldownOptions: { input: ['index', 'early'].map((name) => `${root}/${name}.html`) },
    },
  })
}
