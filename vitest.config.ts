import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What takes a minute, and begins first: at the end one core would wait for it. Vitest goes by the size of a file. */
const LONG = /\/writing\/model\/|\/release\.test/

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isLong = ({ moduleId }: TestSpecification) => LONG.test(moduleId)
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}

export default defineConfig({
  plugins: [react()],
  test: {
    // What draws has a document to set up for each file, which a thread does faster. The rest are processes: some of them
    // are in a time zone of their own, which a thread can't be.
    projects: [
      {
        extends: true,
        test: { name: 'drawn', include: ['test/unit/**/*.test.tsx'], pool: 'threads' },
      },
      {
        extends: true,
        test: { name: 'plain', include: ['test/unit/**/*.test.ts'], pool: 'forks' },
      },
    ],
    setupFiles: ['test/support/setup.ts'],
    testTimeout: 20_000,
    // All cores: by default one is left for a watcher that a run hasn't got.
    maxWorkers: '100%',
    sequence: { sequencer: LongFirst },
    restoreMocks: true,
  },
})
