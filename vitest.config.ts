import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [react()],
  test: {
    include: ['test/unit/**/*.test.{ts,tsx}'],
    setupFiles: ['test/support/setup.ts'],
    testTimeout: 20_000,
    // All cores: by default one is left for a watcher that a run hasn't got.
    maxWorkers: '100%',
    restoreMocks: true,
  },
})
